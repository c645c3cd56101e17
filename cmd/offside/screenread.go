package main

import (
	"context"
	"errors"
	"io"

	"offside/screen"
	"offside/screen/intake"
)

// stretch is a piece of an input that was read while the one before was screened.
type stretch struct {
	messages []screen.Message
	bad      []error // the records that are no messages
	size     int     // bytes of the messages' texts
	at       int64   // bytes of the input up to here
	err      error   // why nothing comes after it; io.EOF at the end
}

// A stretch has at most so many records, and so many bytes of text but for the
// last message.
const (
	stretchRecords = 256
	stretchBytes   = 1 << 20
)

// record is what was read of one record of an input.
type record struct {
	message screen.Message
	bad     error // it is no message
	at      int64 // bytes of the input up to here
	err     error // nothing comes after it; io.EOF at the end
}

// readRecord reads the next record of in.
func readRecord(in *intake.Reader) record {
	m, err := in.Next()
	r := record{message: m, at: in.Bytes()}
	if bad := new(intake.LineError); errors.As(err, &bad) {
		r.bad = bad
	} else {
		r.err = err
	}
	return r
}

// add puts r at the end of s.
func (s *stretch) add(r record) {
	switch {
	case r.bad != nil:
		s.bad = append(s.bad, r.bad)
	case r.err == nil:
		s.messages = append(s.messages, r.message)
		s.size += len(r.message.Text)
	}
	s.at, s.err = r.at, r.err
}

func (s *stretch) empty() bool { return len(s.messages)+len(s.bad) == 0 && s.err == nil }

func (s *stretch) full() bool {
	return len(s.messages)+len(s.bad) >= stretchRecords || s.size >= stretchBytes || s.err != nil
}

// readAhead reads in until it ends or ctx does. Whoever receives gets what was
// read since the last time, at once if there is anything: an input that grows
// slowly is screened as it grows. The last stretch has an error; after it in is
// the caller's again.
func readAhead(ctx context.Context, in *intake.Reader) <-chan stretch {
	records, out := make(chan record), make(chan stretch)
	go func() {
		for {
			r := readRecord(in)
			select {
			case records <- r:
			case <-ctx.Done():
				return
			}
			if r.err != nil {
				return
			}
		}
	}()
	go bundle(ctx, records, out)
	return out
}

// bundle passes records on in stretches, until one of them ends the input or
// ctx is done.
func bundle(ctx context.Context, records <-chan record, out chan<- stretch) {
	for s := (stretch{}); ; {
		from, to := records, out
		if s.full() {
			from = nil
		}
		if s.empty() {
			to = nil
		}
		select {
		case r := <-from:
			s.add(r)
		case to <- s:
			if s.err != nil {
				return
			}
			s = stretch{}
		case <-ctx.Done():
			return
		}
	}
}

// input screens what is in one input. It is read ahead by another goroutine; the
// results come in the order of the input.
func (s *screening) input(ctx context.Context, name string) error {
	f, size, err := openInput(s.streams, name)
	if err != nil {
		return err
	}
	defer f.Close()
	in, err := intake.NewReader(displayName(name), f, s.reading())
	if err != nil {
		return err
	}
	bar := newProgress(s.streams, "screening", size, true)
	defer bar.done()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	ahead := readAhead(ctx, in)
	for {
		var got stretch
		select {
		case got = <-ahead:
		case <-ctx.Done():
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := s.stretch(ctx, &got); err != nil {
			return err
		}
		bar.set(got.at)
		if got.err != nil {
			s.note(in)
			if got.err == io.EOF {
				return nil
			}
			return got.err
		}
	}
}

// reading is how the flags, and the queue, want inputs to be read.
func (s *screening) reading() intake.Options {
	o := intake.Options{Format: intake.Format(s.options.format), Map: s.options.rename, MaxRecord: s.options.maxRecord}
	if s.store != nil {
		o.Key = s.store.Key()
	}
	return o
}

// stretch screens what was read.
func (s *screening) stretch(ctx context.Context, got *stretch) error {
	for _, bad := range got.bad {
		s.bad.add(bad)
	}
	as, err := s.ingester.AddAll(ctx, got.messages)
	for i, a := range as {
		if err := s.record(&got.messages[i], a); err != nil {
			return err
		}
	}
	if err != nil {
		return &storageError{err}
	}
	return s.lines.Flush() // whoever reads along waits for it
}

// record writes what became of a message, if it is to be written.
func (s *screening) record(m *screen.Message, a *screen.Assessment) error {
	if a.Verdict == screen.Violation || a.Verdict == screen.NeedsReview && s.options.failOn == string(screen.NeedsReview) {
		s.found = true
	}
	if s.records != nil && (s.options.all || a.Flagged()) {
		return s.records.Encode(screen.Record{Message: m, Assessment: a})
	}
	return nil
}
