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

// read reads the next record.
func (s *stretch) read(in *intake.Reader) {
	m, err := in.Next()
	switch bad := new(intake.LineError); {
	case errors.As(err, &bad):
		s.bad = append(s.bad, bad)
	case err != nil:
		s.err = err
	default:
		s.messages = append(s.messages, m)
		s.size += len(m.Text)
	}
	s.at = in.Bytes()
}

func (s *stretch) full() bool {
	return len(s.messages)+len(s.bad) >= stretchRecords || s.size >= stretchBytes || s.err != nil
}

// readAhead reads in until it ends or ctx does, a stretch at a time: what there is
// when somebody asks for it, and no more than fits. The last one has an error;
// after it in is the caller's again.
func readAhead(ctx context.Context, in *intake.Reader) <-chan stretch {
	out := make(chan stretch)
	go func() {
		for s := (stretch{}); ; {
			s.read(in)
			if !s.full() {
				select {
				case out <- s:
					s = stretch{}
				default:
				}
				continue
			}
			select {
			case out <- s:
			case <-ctx.Done():
				return
			}
			if s.err != nil {
				return
			}
			s = stretch{}
		}
	}()
	return out
}

// input screens what is in one input. It is read ahead by another goroutine; the
// results come in the order of the input.
func (s *screening) input(ctx context.Context, name string) error {
	f, size, err := openInput(s.streams, name)
	if err != nil {
		return err
	}
	defer f.Close()
	in, err := intake.NewReader(displayName(name), f, intake.Options{
		Format: intake.Format(s.options.format), Map: s.options.rename, Key: s.key, MaxRecord: s.options.maxRecord,
	})
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
	return nil
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
