package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/user"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/adrg/xdg"
	"go.yaml.in/yaml/v4"

	"offside/tui"
	"offside/tui/ui/lang"
)

// config is what holds unless a flag says otherwise: the environment's
// OFFSIDE_* over the file config.yaml in the XDG config folder, and that over
// the one in the XDG folders for all who use the machine.
type config struct {
	Queue string `yaml:"queue"` // path of the queue file
	Actor string `yaml:"actor"` // who decides
	Theme string `yaml:"theme"` // one of tui.Themes
	// Language is what the console speaks: a tag such as de or pt-BR. Without it
	// the environment says it; where there is no such translation it is English.
	Language string `yaml:"language"`
	Lot      string `yaml:"lot"` // share of the flagged messages that is placed by lot
	// Breaks is after how much work without a break the console reminds of one:
	// a duration such as 50m, or off.
	Breaks string `yaml:"breaks"`
	// KeyFile holds the key of an encrypted queue.
	KeyFile string `yaml:"key_file"`
	// Keys are the console's keys where they differ from those that it ships
	// with.
	Keys keyConfig `yaml:"keys"`
	veil `yaml:",inline"`
	Role string `yaml:"role"` // what the actor is here, by the names of Roles
	// Roles say what the console hides from whom.
	Roles map[string]veil `yaml:"roles"`
	// Mouse, where it is false, leaves the mouse to the terminal.
	Mouse *bool `yaml:"mouse"`
}

// veil is what the console hides.
type veil struct {
	Mask bool `yaml:"mask"` // contact values, until somebody asks for them
	Dim  bool `yaml:"dim"`  // text away from the detections, blurred
}

// masks reports that the config or the actor's role hides contact values.
func (c *config) masks() bool { return c.Mask || c.Roles[c.Role].Mask }

// dims reports that the config or the actor's role blurs text.
func (c *config) dims() bool { return c.Dim || c.Roles[c.Role].Dim }

// checkRole refuses a role that the config does not know: nobody is to see more
// because of a typing error.
func (c *config) checkRole() error {
	if _, known := c.Roles[c.Role]; c.Role == "" || known {
		return nil
	}
	return usage("there is no role %q; the config's roles are %s", c.Role, strings.Join(slices.Sorted(maps.Keys(c.Roles)), ", "))
}

// loadConfig reads the config files, which need not exist, and the environment:
// one for all who work on the machine in the XDG folders for that, and over it
// the user's own.
func loadConfig() (config, error) {
	c := config{Queue: filepath.Join(xdg.DataHome, "offside", "queue.db"), Theme: "auto", Lot: "10%"}
	for _, dir := range append(slices.Clone(xdg.ConfigDirs), xdg.ConfigHome) {
		if err := c.file(filepath.Join(dir, "offside", "config.yaml")); err != nil {
			return c, err
		}
	}
	for name, field := range map[string]*string{"OFFSIDE_QUEUE": &c.Queue, "OFFSIDE_ACTOR": &c.Actor, "OFFSIDE_THEME": &c.Theme, "OFFSIDE_ROLE": &c.Role, "OFFSIDE_LANGUAGE": &c.Language, "OFFSIDE_LOT": &c.Lot, "OFFSIDE_BREAKS": &c.Breaks, "OFFSIDE_KEY_FILE": &c.KeyFile} {
		if v := os.Getenv(name); v != "" {
			*field = v
		}
	}
	return c, nil
}

// file takes what a config file says, over what was said before; there need be
// none.
func (c *config) file(path string) error {
	src, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	}
	before := c.Keys
	c.Keys = nil
	if err := c.read(path, src); err != nil {
		return err
	}
	c.Keys = append(before, c.Keys...)
	return nil
}

// read takes what the config file at path says, which may be nothing.
func (c *config) read(path string, src []byte) error {
	in, err := yaml.NewLoader(bytes.NewReader(src), yaml.WithKnownFields())
	if err != nil {
		return err
	}
	var wrong *yaml.LoadErrors
	switch err := in.Load(c); {
	case errors.Is(err, io.EOF): // empty, or comments alone
	case errors.As(err, &wrong):
		var lines []string
		for _, e := range wrong.Errors {
			what := e.Message
			if name, unknown := strings.CutPrefix(what, "field "); unknown {
				name, _, _ = strings.Cut(name, " ")
				what = fmt.Sprintf("there is no setting %q", name)
			}
			lines = append(lines, fmt.Sprintf("%s:%d: %s", path, e.Mark.Line, what))
		}
		return errors.New(strings.Join(lines, "; "))
	case err != nil:
		return fmt.Errorf("%s: %w", path, err)
	case !errors.Is(in.Load(&yaml.Node{}), io.EOF):
		return fmt.Errorf("%s: there is more than one document in it", path)
	}
	c.Keys = c.Keys.at(path)
	return nil
}

// printer says the console's sentences in the language of the config, else in
// that of the environment.
func (c *config) printer(getenv func(string) string) *lang.Printer {
	if c.Language != "" {
		return lang.New(c.Language)
	}
	return lang.New(lang.FromEnvironment(getenv))
}

// breaks is after how much work the console reminds of a break; 0: never.
func (c *config) breaks() (time.Duration, error) {
	switch c.Breaks {
	case "":
		return tui.DefaultBreaks, nil
	case "off":
		return 0, nil
	}
	d, err := time.ParseDuration(c.Breaks)
	if err != nil || d <= 0 {
		return 0, usage("breaks: %q is no duration such as 50m, and not off", c.Breaks)
	}
	return d, nil
}

// actorName is who acts: the flag, the config, else the user of this machine.
func (c *config) actorName(flag string) string {
	if flag != "" {
		return flag
	}
	if c.Actor != "" {
		return c.Actor
	}
	if u, err := user.Current(); err == nil && u.Username != "" {
		return u.Username
	}
	return "reviewer"
}
