// Package export writes the labels of a queue into a file: which of them, in
// which format, and a manifest of what was left out. The command line and the
// console go this one road.
package export

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"time"

	"offside/data"
	"offside/data/format"
	"offside/queue"
	"offside/screen"
)

// Selection says which labels are written. The zero Selection is all of them.
type Selection struct {
	// Query holds the filters that an item must pass; its order and cursors are
	// not used.
	Query queue.Query `json:"query"`
	// Since and Until bound when the decision was made, [Since,Until); zero is
	// no bound.
	Since time.Time `json:"since,omitzero"`
	Until time.Time `json:"until,omitzero"`
	// Verdicts are those that the reviewer may have given; none are all.
	Verdicts []screen.Verdict `json:"verdicts,omitempty"`
}

// Why a label is left out, or an item has none.
const (
	NotDecided   = "not decided"
	SecondReview = "a second review is open"
	KnownAnswer  = "the answer was known before"
	Snoozed      = "snoozed"
	Withdrawn    = "withdrawn"
	Purged       = "purged"
	Filtered     = "not what the filters ask for"
	BeforeSince  = "decided before that time"
	AfterUntil   = "decided after that time"
	OtherVerdict = "another verdict"
)

// misses says why a label is not selected; empty if it is.
func (s *Selection) misses(l *data.Label) string {
	switch {
	case !s.Since.IsZero() && l.DecidedAt.Before(s.Since):
		return BeforeSince
	case !s.Until.IsZero() && !l.DecidedAt.Before(s.Until):
		return AfterUntil
	case len(s.Verdicts) > 0 && !slices.Contains(s.Verdicts, l.Verdict):
		return OtherVerdict
	}
	return ""
}

// Manifest says what was written, what was left out and why, and of which
// state of the queue.
type Manifest struct {
	Manifest  int               `json:"manifest"` // the version of this form: 1
	File      string            `json:"file,omitempty"`
	Format    string            `json:"format"`
	Decided   uint64            `json:"decided"` // standing decisions, selected or not
	Labels    uint64            `json:"labels"`
	SHA256    string            `json:"sha256"` // of the file's bytes, hex
	Selection Selection         `json:"selection"`
	LeftOut   map[string]uint64 `json:"left_out"`
	// Through is the last event that the labels know of: what was decided or
	// taken back later is not in them.
	Through uint64 `json:"through"`
	// Hash is that event's, hex SHA-256: it tells the queue, and that its past
	// was not changed since.
	Hash   string    `json:"hash,omitempty"`
	MadeAt time.Time `json:"made_at"`
	// Since is the Through of the export that this one goes on from, and
	// Retracted how many of its labels, or of those before, this one takes back.
	Since     uint64 `json:"since,omitempty"`
	Retracted uint64 `json:"retracted,omitempty"`
}

// ErrNotAFile: what the path names is there and is no regular file, such as a
// folder, a pipe or a device, so that no file can take its place.
var ErrNotAFile = errors.New("not a regular file")

// ErrQueue: the path leads to the queue that the labels come from.
var ErrQueue = errors.New("this is the queue itself: name another file")

// ErrOtherQueue: the manifest to go on from is not one of this queue, or the
// queue's past was changed since.
var ErrOtherQueue = errors.New("the manifest is of another queue, or its events were changed since")

// Options of a Job.
type Options struct {
	Select Selection
	Format string // one of format.Names
	// Path is the file, or a link to it; it appears when it is complete, never
	// half-written, and its manifest beside it: see ManifestOf. Empty: labels go
	// to Writer.
	Path   string
	Writer io.Writer
	Clock  func() time.Time // nil: time.Now
	// Base makes an incremental export: what was decided since that manifest,
	// after retractions of what was taken back since, under its Selection.
	Base *Manifest
}

// Source is where labels and what became of them come from: a queue.Store is
// one.
type Source interface {
	data.Decisions
	Get(ctx context.Context, number uint64) (queue.Item, error)
	Events(ctx context.Context, after uint64, limit int) ([]queue.Event, error)
}

// ManifestOf is where the manifest of a file stands.
func ManifestOf(path string) string { return path + ".manifest.json" }

// manifestVersion is that of the manifest's form.
const manifestVersion = 1

// Job is an export under way. It is not safe for concurrent use.
type Job struct {
	o        Options
	store    Source
	manifest Manifest
	seen     uint64
	out      format.Writer
	sum      hash.Hash
	file     *os.File // nil: Options.Writer
	target   string   // what becomes of file: Options.Path, or where that leads
	looked   uint64   // up to which event retractions were looked for
	next     func() (data.Label, error, bool)
	stop     func()
	ended    bool
}

// New starts an export: nothing is read yet. ErrUnknown of package format,
// ErrNotAFile, ErrQueue, or that the file cannot be made.
func New(s Source, o Options) (*Job, error) {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	j := &Job{o: o, store: s, sum: sha256.New()}
	if o.Base != nil {
		j.o.Select, j.looked = o.Base.Selection, o.Base.Through
	}
	j.manifest = Manifest{Manifest: manifestVersion, Format: o.Format, Selection: j.o.Select, LeftOut: make(map[string]uint64)}
	if _, err := format.New(o.Format, io.Discard); err != nil {
		return nil, err
	}
	w := o.Writer
	if o.Path != "" {
		j.manifest.File = filepath.Base(o.Path)
		var err error
		if j.target, err = targetOf(o.Path, s); err != nil {
			return nil, err
		}
		if j.file, err = beside(j.target); err != nil {
			return nil, err
		}
		w = j.file
	}
	var err error
	if j.out, err = format.New(o.Format, io.MultiWriter(w, j.sum)); err != nil {
		j.Abort()
		return nil, err
	}
	return j, nil
}

// Step writes the next stretch of labels. When done, the file is on disk under
// its name. After an error, or when it is not wanted any more, the job is
// aborted, and nothing is left of it.
func (j *Job) Step(ctx context.Context) (done bool, err error) {
	defer func() {
		if err != nil {
			j.Abort()
		}
	}()
	if j.next == nil {
		if err := j.begin(ctx); err != nil {
			return false, err
		}
	}
	if j.o.Base != nil && j.looked < j.manifest.Through {
		return false, j.retract(ctx)
	}
	const stretch = 200
	for range stretch {
		l, err, ok := j.next()
		if !ok {
			return true, j.finish()
		}
		if err != nil {
			return false, err
		}
		if err := j.write(&l); err != nil {
			return false, err
		}
	}
	return false, ctx.Err()
}

// Run takes all steps.
func (j *Job) Run(ctx context.Context, progress func(n, of uint64)) (Manifest, error) {
	for {
		done, err := j.Step(ctx)
		if err != nil {
			return Manifest{}, err
		}
		if progress != nil {
			progress(j.Progress())
		}
		if done {
			return j.manifest, nil
		}
	}
}

// begin counts what there is and starts to go through it.
func (j *Job) begin(ctx context.Context) error {
	c, err := j.store.Counts(ctx)
	if err != nil {
		return err
	}
	m := &j.manifest
	m.Through, m.MadeAt, m.Decided = c.Events, j.o.Clock().UTC().Truncate(time.Second), c.States[queue.Decided]
	for state, why := range map[queue.State]string{queue.Pending: NotDecided, queue.Claimed: NotDecided,
		queue.Snoozed: Snoozed, queue.Withdrawn: Withdrawn, queue.Purged: Purged} {
		if n := c.States[state]; n > 0 {
			m.LeftOut[why] += n
		}
	}
	if n := c.Lanes[queue.LaneSecond]; n > 0 {
		m.LeftOut[SecondReview] = n
		if m.LeftOut[NotDecided] -= n; m.LeftOut[NotDecided] == 0 {
			delete(m.LeftOut, NotDecided)
		}
	}
	if n := c.Answered[queue.Known]; n > 0 {
		m.LeftOut[KnownAnswer] = n
	}
	if m.Hash, err = j.hashOf(ctx, m.Through); err != nil {
		return err
	}
	q := j.o.Select.Query
	if j.o.Base != nil {
		if err := j.goOn(ctx); err != nil {
			return err
		}
		q.Since = m.Since
	}
	j.next, j.stop = iter.Pull2(data.LabelsOf(ctx, j.store, q))
	return nil
}

func (j *Job) write(l *data.Label) error {
	j.seen++
	if why := j.o.Select.misses(l); why != "" {
		j.manifest.LeftOut[why]++
		return nil
	}
	j.manifest.Labels++
	return j.out.Write(l)
}

// finish brings the file under its name, then its manifest.
func (j *Job) finish() error {
	j.end()
	m := &j.manifest
	if looked := j.seen + m.LeftOut[KnownAnswer]; looked < m.Decided && m.Since == 0 {
		m.LeftOut[Filtered] += m.Decided - looked
	}
	if err := j.out.Close(); err != nil {
		return err
	}
	m.SHA256 = hex.EncodeToString(j.sum.Sum(nil))
	if j.file == nil {
		return nil
	}
	if err := place(j.file, j.target); err != nil {
		return err
	}
	j.file = nil
	return writeManifest(ManifestOf(j.o.Path), m)
}

// end ends the going through the queue.
func (j *Job) end() {
	if j.stop != nil && !j.ended {
		j.stop()
	}
	j.ended = true
}

// Abort gives the export up and removes what was written of it. After it is
// done, it does nothing.
func (j *Job) Abort() {
	j.end()
	if j.file != nil {
		_ = j.file.Close()
		_ = os.Remove(j.file.Name())
		j.file = nil
	}
}

// Progress says how many decided items were looked at, and of how many.
func (j *Job) Progress() (n, of uint64) {
	return min(j.seen, j.manifest.Decided), j.manifest.Decided
}

// Manifest is what was written so far.
func (j *Job) Manifest() Manifest { return j.manifest }

// targetOf is the file that a path names, through links, there or not yet. It
// must not be the one that s is in.
func targetOf(path string, s Source) (string, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return path, nil
	case err != nil:
		return "", err
	case !info.Mode().IsRegular():
		return "", fmt.Errorf("%s: %w", path, ErrNotAFile)
	}
	if q, ok := s.(interface{ Path() string }); ok {
		if held, err := os.Stat(q.Path()); err == nil && os.SameFile(held, info) {
			return "", fmt.Errorf("%s: %w", path, ErrQueue)
		}
	}
	return filepath.EvalSymlinks(path)
}

// beside makes a hidden file in the folder of path, to become it. An error
// names path: nobody knows the hidden one.
func beside(path string) (*os.File, error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	var p *fs.PathError
	if errors.As(err, &p) {
		return nil, &fs.PathError{Op: "write", Path: path, Err: p.Err}
	}
	return f, err
}

// place makes what was written the file at path, whole, and has that on disk.
func place(f *os.File, path string) error {
	err := f.Sync()
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

func writeManifest(path string, m *Manifest) error {
	b, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	f, err := beside(path)
	if err != nil {
		return err
	}
	if _, err = f.Write(append(b, '\n')); err == nil {
		err = place(f, path)
	}
	if err != nil {
		_ = f.Close()
		_ = os.Remove(f.Name())
		return fmt.Errorf("the labels are written, but not their manifest: %w", err)
	}
	return nil
}
