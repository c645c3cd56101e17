package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui/lang"
)

// verb is something that can be said.
type verb struct {
	name string
	how  lang.English // the words after it
	what lang.English
	free bool // it needs no item
	do   func(s *session, args []string) error
}

// verbs are all that can be said, in the order of the help.
var verbs []verb

func init() {
	verbs = []verb{
		{"confirm", "[because CODE]", "the message breaks the policy", false, outcome(queue.Confirm, false)},
		{"dismiss", "[because CODE]", "what was found is no contact information", false, outcome(queue.Dismiss, false)},
		{"permitted", "[because CODE]", "it is contact information, and breaks no rule", false, outcome(queue.Dismiss, true)},
		{"exception", "[X [because CODE]]", "an exception of the policy holds; alone, it lists them", false, (*session).exception},
		{"accept", "N", "detection N is contact information", false, truth(queue.Accepted)},
		{"reject", "N", "detection N is none", false, truth(queue.Rejected)},
		{"correct", `N CLASS [ACT] ["TEXT"]`, "detection N is real, but another class, act or piece of text", false, (*session).correct},
		{"mark", `"TEXT" CLASS [ACT]`, "the text is contact information that was missed", false, (*session).mark},
		{"unmark", "N", "take back what you said of N", false, (*session).unmark},
		{"note", "TEXT", "a note, saved with the decision; alone, it takes the note away", false, (*session).note},
		{"skip", "", "leave it to others", false, give(queue.DoSkip, "skipped")},
		{"snooze", "TIME", "put it off: 2h, 30m, tomorrow, or 2026-11-20 09:00", false, (*session).snooze},
		{"escalate", "", "give it to the lead", false, give(queue.DoEscalate, "escalated")},
		{"undo", "", "take back your last action", true, back(queue.DoUndo)},
		{"redo", "", "do again what you took back", true, back(queue.DoRedo)},
		{"show", "[ID]", "read the item again, or go to another", true, (*session).show},
		{"why", "[N]", "every condition, of one detection or of all", false, (*session).reasons},
		{"reveal", "", "read out contact values that are masked, which is recorded", false, (*session).reveal},
		{"thread", "", "the whole thread", false, (*session).whole},
		{"codes", "", "the reason codes, classes and acts", true, (*session).codes},
		{"next", "", "give this one back and go to the next", true, (*session).pass},
		{"status", "", "how much is open, and what you did", true, (*session).status},
		{"help", "", "what can be said", true, (*session).help},
		{"quit", "", "leave; what was not decided is given back", true, (*session).quit},
	}
}

// hear does what a line says. Verbs may be cut short, as long as it is clear
// which is meant.
func (s *session) hear(line string) error {
	args, err := split(line)
	if err != nil {
		s.sayln("%s.", safe(err.Error()))
		return nil
	}
	if len(args) == 0 {
		return nil
	}
	v, ok := s.verb(strings.ToLower(args[0]))
	switch {
	case !ok:
		return nil
	case s.item == nil && !v.free:
		s.sayln("There is no item. Say next to look again.")
		return nil
	}
	return v.do(s, args[1:])
}

// verb finds what a word stands for.
func (s *session) verb(word string) (verb, bool) {
	var fits []verb
	for _, v := range verbs {
		if v.name == word {
			return v, true
		}
		if strings.HasPrefix(v.name, word) {
			fits = append(fits, v)
		}
	}
	switch len(fits) {
	case 1:
		return fits[0], true
	case 0:
		s.sayln("“%s” is nothing that can be said here. Say help.", safe(word))
	default:
		var names []string
		for _, v := range fits {
			names = append(names, v.name)
		}
		s.sayln("“%s” could be %s.", safe(word), strings.Join(names, s.Lang.T(" or ")))
	}
	return verb{}, false
}

// split cuts a line into words; what stands between quotes is one.
func split(line string) ([]string, error) {
	var out []string
	for rest := strings.TrimSpace(line); rest != ""; rest = strings.TrimSpace(rest) {
		if rest[0] != '"' {
			word, after, _ := strings.Cut(rest, " ")
			out, rest = append(out, word), after
			continue
		}
		quoted, after, ok := strings.Cut(rest[1:], `"`)
		if !ok {
			return nil, fmt.Errorf("a quote is open: %s", rest)
		}
		out, rest = append(out, quoted), after
	}
	return out, nil
}

// outcome decides.
func outcome(o queue.Outcome, permitted bool) func(*session, []string) error {
	return func(s *session, args []string) error {
		return s.decide(queue.Decision{Outcome: o, Permitted: permitted}, args)
	}
}

// exception decides that an exception holds, or lists them.
func (s *session) exception(args []string) error {
	if len(args) == 0 {
		s.exceptions()
		return nil
	}
	x, ok := s.Handbook.Exception(strings.ToUpper(args[0]))
	if !ok {
		s.sayln("The policy has no exception %s.", safe(args[0]))
		s.exceptions()
		return nil
	}
	return s.decide(queue.Decision{Outcome: queue.Exception, Exception: x.ID}, args[1:])
}

func (s *session) exceptions() {
	if len(s.Handbook.Exceptions) == 0 {
		s.sayln("The policy has no exceptions.")
		return
	}
	for _, x := range s.Handbook.Exceptions {
		s.sayln("%s %s.", safe(x.ID), safe(x.Title))
		if x.Evidence != "" {
			s.sayln("  You must see: %s", safe(x.Evidence))
		}
	}
}

// decide saves a decision with the marks and the note, and goes on.
func (s *session) decide(d queue.Decision, because []string) error {
	var ok bool
	if d.Reason, ok = s.code(d.Outcome, because); !ok {
		return nil
	}
	d.Marks, d.Note, d.Active = s.work.all(), s.work.note, min(s.Clock().Sub(s.since), time.Hour)
	c := queue.Command{Do: queue.DoDecide, Item: s.item.Number, Actor: s.Actor, Token: s.token, Revision: s.item.Revision, Decision: &d}
	if s.item.State == queue.Decided {
		c.Do = queue.DoAmend
	}
	ok, err := s.send(c)
	if !ok || err != nil {
		return err
	}
	if was, mine := s.made[c.Item]; mine {
		s.count(was, -1)
	}
	s.count(d.Outcome, 1)
	s.made[c.Item] = d.Outcome
	s.sayln("Saved %s: %s.", safe(s.item.Message.ID), s.said(&d))
	return s.next()
}

// said is a decision in words.
func (s *session) said(d *queue.Decision) string {
	out := ""
	switch {
	case d.Outcome == queue.Confirm:
		out = s.Lang.T("confirmed")
	case d.Outcome == queue.Exception:
		out = s.Lang.T("exception %s", d.Exception)
	case d.Permitted:
		out = s.Lang.T("dismissed as permitted")
	default:
		out = s.Lang.T("dismissed")
	}
	if d.Reason != "" {
		out += s.Lang.T(", because %s", d.Reason)
	}
	return safe(out)
}

// code finds the reason code that the words name; ok is false where they name
// none.
func (s *session) code(o queue.Outcome, args []string) (id string, ok bool) {
	if len(args) > 0 && strings.HasPrefix("because", strings.ToLower(args[0])) {
		args = args[1:]
	}
	codes, required := s.Handbook.ReasonsFor(string(o))
	if len(args) == 0 {
		if required {
			s.sayln("The policy wants a reason for %s: say it behind the outcome; say codes to hear them. Nothing was decided.", s.Lang.Name(string(o)))
		}
		return "", !required
	}
	for _, c := range codes {
		if c.ID == args[0] || c.Key == args[0] {
			return c.ID, true
		}
	}
	s.sayln("The policy has no reason “%s” for %s. Say codes to hear them. Nothing was decided.", safe(args[0]), s.Lang.Name(string(o)))
	return "", false
}

// send carries a command out on the item. Where the lease ran out and nobody
// else holds the item, it is done all the same; ok is false where it was
// refused, and the work on the item is kept.
func (s *session) send(c queue.Command) (ok bool, err error) {
	s.kept[s.item.Number] = s.work
	_, err = s.Store.Do(s.ctx, c)
	if ranOut(err) {
		c.Token = 0
		_, err = s.Store.Do(s.ctx, c)
	}
	if err != nil {
		return false, s.refused(err)
	}
	s.token = 0
	return true, nil
}

// give gives the item away.
func give(do queue.Verb, past lang.English) func(*session, []string) error {
	return func(s *session, _ []string) error { return s.away(queue.Command{Do: do}, s.Lang.T(past)) }
}

func (s *session) away(c queue.Command, past string) error {
	c.Item, c.Actor, c.Token = s.item.Number, s.Actor, s.token
	ok, err := s.send(c)
	if !ok || err != nil {
		return err
	}
	switch c.Do {
	case queue.DoSkip:
		s.Skipped++
	case queue.DoSnooze:
		s.Snoozed++
	case queue.DoEscalate:
		s.Escalated++
	}
	s.sayln("Saved %s: %s.", safe(s.item.Message.ID), past)
	return s.next()
}

// snooze puts the item off.
func (s *session) snooze(args []string) error {
	until, ok := when(strings.Join(args, " "), s.Clock())
	if !ok {
		s.sayln("Until when? Say a time from now such as 2h or 30m, tomorrow, or a date such as 2026-11-20 09:00.")
		return nil
	}
	return s.away(queue.Command{Do: queue.DoSnooze, Until: until}, s.Lang.T("snoozed until %s", s.Lang.Time(until, "2 January 15:04")))
}

// when reads a time that lies ahead.
func when(text string, now time.Time) (time.Time, bool) {
	if d, err := time.ParseDuration(text); err == nil {
		return now.Add(d), d > 0
	}
	const morning = 9
	if strings.EqualFold(text, "tomorrow") {
		y, m, d := now.Date()
		return time.Date(y, m, d+1, morning, 0, 0, 0, now.Location()), true
	}
	for _, layout := range []string{"2006-01-02 15:04", time.DateOnly, time.RFC3339} {
		if t, err := time.ParseInLocation(layout, text, now.Location()); err == nil {
			return t, t.After(now)
		}
	}
	return time.Time{}, false
}

// back takes an action back, or does it again.
func back(do queue.Verb) func(*session, []string) error {
	return func(s *session, _ []string) error { return s.turn(do) }
}

func (s *session) turn(do queue.Verb) error {
	if s.item != nil {
		s.kept[s.item.Number] = s.work
	}
	r, many, err := queue.Unwind(s.ctx, s.Store, queue.Command{Do: do, Actor: s.Actor}, nil)
	if err != nil {
		return s.refused(err)
	}
	if r.Item == nil { // it was done on many at once
		s.sayln("Done for %d items, %d left as they are.", many.Done, len(many.Refused))
		return s.pass(nil)
	}
	what := r.Undid
	if do == queue.DoRedo {
		s.Redone++
		s.sayln("Done again: %s.", safe(r.Item.Message.ID))
		if r.Item.State == queue.Decided {
			s.count(r.Item.Decision.Outcome, 1)
			s.made[r.Item.Number] = r.Item.Decision.Outcome
		}
		return s.next()
	}
	s.Undone++
	if o, mine := s.made[r.Item.Number]; mine {
		s.count(o, -1)
		delete(s.made, r.Item.Number)
	}
	s.sayln("Taken back: %s was %s.", safe(r.Item.Message.ID), s.Lang.Name(string(what)))
	if s.item != nil && s.item.Number != r.Item.Number {
		if err := s.release(s.ctx); err != nil {
			return err
		}
	}
	s.take(r.Item)
	return nil
}

// pass gives the item back and goes to the next.
func (s *session) pass([]string) error {
	if s.item != nil {
		s.kept[s.item.Number] = s.work
	}
	if err := s.release(s.ctx); err != nil {
		return err
	}
	return s.next()
}

// show reads the item again, or goes to another.
func (s *session) show(args []string) error {
	if len(args) == 0 {
		if s.item == nil {
			s.sayln("There is no item. Say next to look again.")
			return nil
		}
		s.read()
		return nil
	}
	it, err := s.named(args[0])
	if err != nil {
		s.sayln("There is no item %s.", safe(args[0]))
		return nil
	}
	if s.item != nil {
		s.kept[s.item.Number] = s.work
	}
	if err := s.release(s.ctx); err != nil {
		return err
	}
	if it.Assessment == nil || it.State == queue.Purged {
		s.sayln("Item %s is %s.", safe(args[0]), s.Lang.Name(string(it.State)))
		s.item = nil
		return nil
	}
	s.take(&it)
	return nil
}

// named finds an item by its message's id, or by its number as @12.
func (s *session) named(name string) (queue.Item, error) {
	if n, err := strconv.ParseUint(strings.TrimPrefix(name, "@"), 10, 64); err == nil && strings.HasPrefix(name, "@") {
		return s.Store.Get(s.ctx, n)
	}
	return s.Store.Find(s.ctx, name)
}

// reasons reads out why, of one detection or of all.
func (s *session) reasons(args []string) error {
	if len(args) > 0 {
		if i, ok := s.number(args[0], len(s.item.Assessment.Detections)); ok {
			s.why(i)
		}
		return nil
	}
	for i := range s.item.Assessment.Detections {
		s.why(i)
	}
	return nil
}

// whole reads out the whole thread.
func (s *session) whole([]string) error {
	read := func(who lang.English, all []screen.Message, values ...contact.Span) {
		for i := range all {
			s.sayln("%s, %s: %s", s.Lang.T(who), s.about(all[i].Sender.ID), s.hidden(all[i].Text, values...).String())
		}
	}
	read("Before", s.item.Before)
	read("This", []screen.Message{s.item.Message}, s.values()...)
	read("After", s.item.After)
	return nil
}

// codes reads out what may be said after because, and for class and act.
func (s *session) codes([]string) error {
	for _, c := range s.Handbook.Reasons {
		s.sayln("%s because %s: %s", c.Outcome, safe(c.ID), safe(c.Label))
	}
	s.sayln("Classes: %s.", joined(contact.Classes()))
	s.sayln("Acts: %s.", joined(contact.Acts()))
	return nil
}

func joined[T ~string](all []T) string {
	out := make([]string, len(all))
	for i, x := range all {
		out[i] = string(x)
	}
	return strings.Join(out, ", ")
}

func (s *session) status([]string) error {
	c, err := s.Store.Counts(s.ctx)
	if err != nil {
		return err
	}
	s.sayln("%d open, %d decided, %d snoozed. You: %s.", c.States[queue.Pending]+c.States[queue.Claimed], c.States[queue.Decided], c.States[queue.Snoozed], s.Summary.In(s.Lang))
	return nil
}

// In is the summary in words.
func (s *Summary) In(tr *lang.Printer) string {
	return tr.T("%d decided, of these %d confirmed, %d dismissed, %d exceptions; %d undone, %d skipped, %d snoozed, %d escalated",
		s.Decided(), s.Confirmed, s.Dismissed, s.Exceptions, s.Undone, s.Skipped, s.Snoozed, s.Escalated)
}

func (s *session) help([]string) error {
	for _, v := range verbs {
		s.sayln("%s: %s.", strings.TrimSpace(v.name+" "+s.Lang.T(v.how)), s.Lang.T(v.what))
	}
	s.sayln("N is the number of a detection. Words may be cut short: con, dis, perm.")
	return nil
}

func (s *session) quit([]string) error {
	s.over = true
	return nil
}

// number reads a number from 1 to n, and says so where it is none. It returns
// it from 0.
func (s *session) number(word string, n int) (int, bool) {
	i, err := strconv.Atoi(word)
	if err != nil || i < 1 || i > n {
		s.sayln("“%s” is no number from 1 to %d.", safe(word), n)
		return 0, false
	}
	return i - 1, true
}

// classAndAct reads a class and, where it is said, an act.
func (s *session) classAndAct(args []string, act contact.Act) (contact.Class, contact.Act, bool) {
	if len(args) == 0 || !slices.Contains(contact.Classes(), contact.Class(args[0])) {
		s.sayln("Which class? One of %s.", joined(contact.Classes()))
		return "", "", false
	}
	if len(args) > 1 {
		act = contact.Act(args[1])
	}
	if !slices.Contains(contact.Acts(), act) {
		s.sayln("“%s” is no act; there are %s.", safe(string(act)), joined(contact.Acts()))
		return "", "", false
	}
	return contact.Class(args[0]), act, true
}
