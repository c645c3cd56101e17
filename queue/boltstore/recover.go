package boltstore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"offside/queue"
)

// Salvage makes a new queue at to of everything in the file at from that can
// still be read, however broken its pages are, and names what cannot. The file
// at from is only read; nobody may have it open meanwhile. Events that are lost
// leave a gap that every later verification shows.
//
// It works by the checksums of the records: a page that nothing leads to any
// more, and that is not known to be free, is looked through as well.
func Salvage(ctx context.Context, from, to string, o Options) (_ *Recovered, err error) {
	if _, err := os.Lstat(to); !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", to, fs.ErrExist)
	}
	file, err := lockFile(from)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	part := to + PartSuffix
	report, err := recoverInto(ctx, file, part, o)
	if err != nil {
		return nil, err
	}
	if err := os.Rename(part, to); err != nil {
		return nil, errors.Join(err, os.Remove(part))
	}
	return report, syncFolder(filepath.Dir(to))
}

// Repair makes the indexes and counters of the queue at path anew from its
// messages and events: into a new file, which is checked and then takes the
// place of the old one. That one is kept beside it, at aside. Where records are
// lost it changes nothing and returns queue.ErrCorrupt with the report: what is
// lost is for Salvage. Nobody may have the queue open meanwhile.
func Repair(ctx context.Context, path string, o Options) (report *Recovered, aside string, err error) {
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return nil, "", err
	}
	file, err := lockFile(path)
	if err != nil {
		return nil, "", err
	}
	defer file.Close()
	part := path + PartSuffix
	if report, err = recoverInto(ctx, file, part, o); err != nil {
		return nil, "", err
	}
	if n := len(report.Lost); n > 0 {
		err = fmt.Errorf("%w: %d losses, which no repair brings back", queue.ErrCorrupt, n)
	} else {
		err = checkFile(ctx, part, o)
	}
	if err != nil {
		return report, "", errors.Join(err, os.Remove(part))
	}
	aside, err = exchange(part, path)
	return report, aside, err
}

// recoverInto builds a new file of the records in another.
func recoverInto(ctx context.Context, file *os.File, part string, o Options) (_ *Recovered, err error) {
	if err := os.RemoveAll(part); err != nil {
		return nil, err
	}
	from, err := newScan(ctx, file)
	if err != nil {
		return nil, err
	}
	into, err := newRebuild(ctx, part, o)
	if err != nil {
		return nil, err
	}
	from.found, from.lost = into.take, into.missed
	err = guard(func() error {
		if err := from.newestRoot(); err != nil {
			return err
		}
		if from.meta.root != 0 {
			if err := from.tree(from.meta.root, ""); err != nil {
				return err
			}
		}
		into.strays = true
		if err := from.strays(); err != nil {
			return err
		}
		return into.finish()
	})
	if err = errors.Join(err, guard(into.bolt.Close)); err != nil {
		return nil, errors.Join(err, os.Remove(part))
	}
	if into.report.Items == 0 && into.report.Events == 0 && into.newKey {
		return nil, errors.Join(fmt.Errorf("%w: nothing of one is left in it", queue.ErrNotQueue), os.Remove(part))
	}
	return into.report, nil
}

// checkFile checks a queue that nobody has open.
func checkFile(ctx context.Context, path string, o Options) error {
	o.ReadOnly = true
	s, err := Open(path, o)
	if err != nil {
		return err
	}
	problems, err := s.Check(ctx)
	if err == nil && len(problems) > 0 {
		err = fmt.Errorf("%w: %d problems, the first: %s", queue.ErrCorrupt, len(problems), problems[0])
	}
	return errors.Join(err, s.Close())
}

// exchange puts a file in the place of another, which is kept at aside. At
// every moment one of them is there, except on a file system without links.
func exchange(part, path string) (aside string, err error) {
	if aside, err = asideOf(path); err != nil {
		return "", err
	}
	if os.Link(path, aside) != nil {
		if err := os.Rename(path, aside); err != nil {
			return "", err
		}
	}
	return aside, errors.Join(os.Rename(part, path), syncFolder(filepath.Dir(path)))
}

// asideOf finds a name for a file that gives up its own.
func asideOf(path string) (string, error) {
	for i := 1; i < 1000; i++ {
		aside := path + ".bak"
		if i > 1 {
			aside = fmt.Sprintf("%s.bak%d", path, i)
		}
		if _, err := os.Lstat(aside); errors.Is(err, fs.ErrNotExist) {
			return aside, nil
		}
	}
	return "", fmt.Errorf("%s.bak: %w", path, fs.ErrExist)
}
