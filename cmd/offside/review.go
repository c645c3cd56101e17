package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/shared"
	"offside/screen"
	"offside/screen/policy"
	"offside/tui"
	"offside/tui/desk"
	"offside/tui/plain"
	"offside/tui/rules"
)

// reviewOptions are the flags of "offside review".
type reviewOptions struct{ look }

// look is how the console looks, by flags over the config.
type look struct {
	theme     string
	mask, dim bool
	plain     bool // lines of text instead of a screen
	lease     time.Duration
}

func newReview(a *app) *cobra.Command {
	o := reviewOptions{}
	cmd := &cobra.Command{
		Use:   "review",
		Short: "Open the review console",
		Long: `Open the review console on the queue. Every decision is on disk when the
console says "saved"; ? shows all keys.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runReview(cmd.Context(), a, &o) },
	}
	o.look.flags(cmd)
	return cmd
}

func runReview(ctx context.Context, a *app, o *reviewOptions) error {
	if !o.plain && !a.interactive() {
		return errors.New("review needs a terminal, unless it is --plain; in a pipe, offside screen --json and offside export do the work")
	}
	defer collectLater()()
	return a.onQueue(ctx, func(store *shared.Store) error {
		p, err := inForceOrDefault(ctx, store)
		if err != nil {
			return err
		}
		wait := catchUp(ctx, a, store, p)
		err = o.look.open(ctx, a, "", store, screen.HandbookOf(p))
		return errors.Join(err, wait())
	})
}

// collectLater lets garbage grow to several times of what is in use, unless the
// environment says how far: a console lives on a few megabytes, and collecting
// them again and again while it starts costs a tenth of the time to its first
// frame.
func collectLater() (undo func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	before := debug.SetGCPercent(400)
	return func() { debug.SetGCPercent(before) }
}

// open runs the console, or the conversation of --plain, and says what was
// done.
func (l *look) open(ctx context.Context, a *app, notice string, store queue.Store, h *screen.Handbook) error {
	if err := a.conf.checkRole(); err != nil {
		return err
	}
	if l.plain {
		sum, err := plain.Run(ctx, plain.Options{Store: store, Handbook: h, Actor: a.who(), Lang: a.conf.printer(os.Getenv), Input: a.in, Output: a.out, Mask: l.mask || a.conf.masks()})
		fmt.Fprintf(a.out, "%s in %s.\n", sum.In(nil), sum.Duration.Round(time.Second))
		return err
	}
	sum, err := openConsole(ctx, a, l, notice, store, h)
	if err == nil {
		printSession(a, sum)
	}
	return err
}

// openConsole runs the console on a queue.
func openConsole(ctx context.Context, a *app, l *look, notice string, store queue.Store, h *screen.Handbook) (sum tui.Summary, err error) {
	o, err := l.console(a)
	if err != nil {
		return sum, err
	}
	own, kept, err := a.openDesk()
	switch {
	case err == nil:
		o.Desk, o.Kept = own, kept
		defer func() { err = errors.Join(err, own.Close()) }()
	case notice == "":
		notice = err.Error()
	}
	o.Notice, o.Store, o.Handbook = notice, store, h
	o.Book = func(ctx context.Context, hash string) (*screen.Handbook, error) {
		return keptHandbook(ctx, store, hash)
	}
	o.Wonder = func(ctx context.Context, it *queue.Item) (*screen.Wonder, error) {
		p, err := policyOf(ctx, store, it.Assessment.Policy)
		if err != nil {
			return nil, err
		}
		return screen.New(p, screen.Options{}).Wonder(&it.Message, it.Before, it.Assessment, it.EnqueuedAt)
	}
	o.Adopt = func(p *policy.Policy, by queue.Actor) rules.Adoption { return adopt(store, p, by) }
	sum, err = tui.Run(ctx, o)
	if keys := new(tui.KeysError); errors.As(err, &keys) {
		return sum, &usageError{err}
	}
	return sum, err
}

// console is how the console looks and listens: by the flags, the config and the
// environment.
func (l *look) console(a *app) (o tui.Options, err error) {
	theme := cmp.Or(l.theme, a.conf.Theme)
	if theme != "" && !slices.Contains(tui.Themes(), theme) {
		return o, usage("there is no theme %q; the themes are %s", theme, strings.Join(tui.Themes(), ", "))
	}
	if l.lease <= 0 || l.lease > queue.MaxLease {
		return o, usage("--lease: a claim lasts up to %s, not %s", queue.MaxLease, l.lease)
	}
	breaks, err := a.conf.breaks()
	dumb := os.Getenv("TERM") == "dumb"
	return tui.Options{
		Actor:   a.who(),
		Input:   a.in,
		Output:  a.out,
		Theme:   theme,
		Lang:    a.conf.printer(os.Getenv),
		NoColor: os.Getenv("NO_COLOR") != "",
		Dumb:    dumb,
		ASCII:   !utf8Locale(os.Getenv) || dumb,
		Breaks:  breaks,
		Lease:   l.lease,
		Editor:  editor(os.Getenv),
		Keys:    a.conf.Keys,
		Mask:    l.mask || a.conf.masks(),
		Dim:     l.dim || a.conf.dims(),
		Mouse:   a.conf.Mouse == nil || *a.conf.Mouse,
	}, err
}

// flags adds the flags that say how the console looks.
func (l *look) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&l.theme, "theme", "", "looks: "+strings.Join(tui.Themes(), ", ")+" (NO_COLOR turns colour off)")
	cmd.Flags().BoolVar(&l.mask, "mask", false, "hide contact values until they are asked for, which is recorded")
	cmd.Flags().BoolVar(&l.plain, "plain", false, "talk in lines of text instead: for screen readers, braille displays and scripts")
	cmd.Flags().DurationVar(&l.lease, "lease", queue.DefaultLease, "how long a claim lasts without a key press")
	cmd.Flags().BoolVar(&l.dim, "dim", false, "blur text away from what was detected")
}

// openDesk opens what is the reviewer's own at the queue.
func (a *app) openDesk() (*desk.Desk, desk.Things, error) {
	key, err := a.key()
	if err != nil {
		return nil, desk.Things{}, err
	}
	return desk.Open(desk.Place{State: a.state, Queue: a.queue, Reviewer: a.who().Name, Key: key})
}

// editor is the command that the environment names for editing a file.
func editor(getenv func(string) string) []string {
	for _, name := range []string{"VISUAL", "EDITOR"} {
		if args := strings.Fields(getenv(name)); len(args) > 0 {
			return args
		}
	}
	return []string{"vi"}
}

// utf8Locale reports whether the locale's characters are UTF-8, as POSIX looks
// it up. An environment that does not say is taken to be modern.
func utf8Locale(getenv func(string) string) bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToLower(getenv(name)); v != "" {
			return strings.Contains(v, "utf-8") || strings.Contains(v, "utf8")
		}
	}
	return true
}

// keptHandbook is the handbook of a policy that the queue keeps.
func keptHandbook(ctx context.Context, store queue.Store, hash string) (*screen.Handbook, error) {
	p, err := policyOf(ctx, store, screen.PolicyRef{Name: "policy", Hash: hash})
	if err != nil {
		return nil, err
	}
	return screen.HandbookOf(p), nil
}

// handbookFor is the handbook of the policy that assessed an item.
func handbookFor(ctx context.Context, store queue.Store, it *queue.Item) (*screen.Handbook, error) {
	return keptHandbook(ctx, store, it.Assessment.Policy.Hash)
}

// printSession says what was done and how to get at it.
func printSession(a *app, s tui.Summary) {
	fmt.Fprintf(a.out, "%d decided: %d confirmed, %d dismissed, %d as an exception; %d undone, %d skipped, %d snoozed, %d escalated\n",
		s.Decided, s.Confirmed, s.Dismissed, s.Exceptions, s.Undone, s.Skipped, s.Snoozed, s.Escalated)
	fmt.Fprintf(a.out, "time:   %s\n", sessionTime(&s))
	fmt.Fprintf(a.out, "queue:  %s\n", a.queue)
	fmt.Fprintf(a.out, "labels: offside export%s -o labels.jsonl\n", queueFlag(a))
}

// sessionTime says how long the session was and what its pace was.
func sessionTime(s *tui.Summary) string {
	out := s.Duration.Round(time.Second).String()
	if pace := s.Pace(); pace > 0 {
		out += fmt.Sprintf(", %s of it at work: %.0f decisions an hour", s.Active.Round(time.Second), pace)
	}
	return out
}
