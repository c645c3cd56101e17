package main

import (
	"io"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui/safetext"
)

// printItem prints a flagged message as plain text: who said what to whom,
// the text with its detections marked, and clause, reason and value for each.
// All of it is safe for a terminal.
func printItem(w io.Writer, it *queue.Item, h *screen.Handbook) error {
	var b strings.Builder
	line := linesTo(&b)
	m, a := &it.Message, it.Assessment
	line("%s  %s  %.2f", safetext.Inline(m.ID, 40), strings.ToUpper(string(a.Verdict)), a.Priority)
	if from := parties(m); from != "" {
		line("  %s", from)
	}
	for text := range strings.SplitSeq(marked(m.Text, a.Detections), "\n") {
		b.WriteString("  │ " + text + "\n")
	}
	for i := range a.Detections {
		d := &a.Detections[i]
		title := ""
		if c, ok := h.Clause(d.Clause); ok {
			title = " " + c.Title
		}
		line("  %s %s · %s  %s%s: %s", safetext.Number(i+1), d.Class, d.Act, d.Clause, title, d.Verdict)
		line("    %s", d.Reason)
		if d.Value != "" && d.Value != d.Text {
			line("    read as %s", d.Value)
		}
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}

// parties says in one line who wrote to whom, where, and under which contract.
func parties(m *screen.Message) string {
	var parts []string
	if m.Surface != "" {
		parts = append(parts, m.Surface)
	}
	if from, to := party(m.Sender), party(m.Recipient); from != "" && to != "" {
		parts = append(parts, from+" → "+to)
	} else if from+to != "" {
		parts = append(parts, from+to)
	}
	if m.Contract.State != "" {
		parts = append(parts, "contract "+m.Contract.State)
	}
	return strings.Join(parts, " · ")
}

func party(p screen.Party) string {
	said := slices.DeleteFunc([]string{p.ID, p.Role, p.Plan, p.Country}, func(s string) bool { return s == "" })
	return strings.Join(said, " ")
}

// marked returns the text with the detections in numbered brackets, ①[…], made
// safe. Lines stay lines.
func marked(text string, ds []screen.Detection) string {
	return safetext.Clean(text).Bracketed(len(ds), func(i int) (contact.Span, string) {
		return ds[i].Span, safetext.Number(i+1) + "["
	})
}
