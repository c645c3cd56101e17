package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"offside/tui/ui/lang"
)

// entry is a message as the files have it: only what is given is written.
type entry struct {
	Description string            `json:"description,omitempty"`
	Forms       map[string]string `json:"-"`
}

// MarshalJSON writes the forms beside the description.
func (e entry) MarshalJSON() ([]byte, error) {
	all := map[string]string{"description": e.Description}
	for k, v := range e.Forms {
		all[k] = v
	}
	if e.Description == "" {
		delete(all, "description")
	}
	if other, alone := all["other"]; alone && len(all) == 1 {
		return encode(other)
	}
	return encode(all)
}

// source is what there is to translate, with the packages that say it.
func source(found map[lang.English]sentence) map[lang.English]entry {
	out := make(map[lang.English]entry, len(found))
	for key, s := range found {
		e := entry{Description: strings.Join(s.places, " "), Forms: map[string]string{"other": key.String()}}
		if s.one != "" {
			e.Forms["one"] = s.one.String()
		}
		out[key] = e
	}
	return out
}

// translation brings one file in line with what there is to translate; one
// that is not there is begun.
func translation(file string, tag language.Tag, found map[lang.English]sentence) error {
	was := make(map[lang.English]lang.Message)
	src, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(src, &was)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: %w", file, err)
	}
	out := make(map[lang.English]entry, len(found))
	for key, s := range found {
		m := was[key]
		forms := map[string]string{"other": m.Other}
		if s.one != "" {
			for _, f := range pluralsOf(tag) {
				forms[formNames[f]] = m.Form(f)
			}
		}
		out[key] = entry{Forms: forms}
	}
	return write(file, out)
}

// formNames are the plural forms as the files name them.
var formNames = map[plural.Form]string{plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other"}

// pluralsOf are the forms that numbers of things take in a language.
func pluralsOf(tag language.Tag) []plural.Form {
	taken := map[plural.Form]bool{plural.Other: true}
	for n := range 1000 { // the rules look at the last two digits,
		taken[plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0)] = true
	}
	taken[plural.Cardinal.MatchPlural(tag, 1_000_000, 0, 0, 0, 0)] = true // and at whole millions
	var out []plural.Form
	for f := range formNames {
		if taken[f] {
			out = append(out, f)
		}
	}
	return out
}

// write writes a file, sorted by its keys.
func write(file string, messages map[lang.English]entry) error {
	b, err := encode(messages)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, b, "", "  "); err != nil {
		return err
	}
	return os.WriteFile(file, append(bytes.TrimSpace(out.Bytes()), '\n'), 0o644)
}

// encode is json.Marshal without the care for HTML: people read these files.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}
