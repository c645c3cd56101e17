package queue

import "context"

// Problem is one thing that a check found wrong in a store.
type Problem struct {
	Where string `json:"where"` // the part of the store, with the key
	What  string `json:"what"`
}

// String returns "where: what".
func (p Problem) String() string { return p.Where + ": " + p.What }

// Checker is a store that can check itself: every record against its checksum,
// every index and counter against the items, the items against the events, and
// the chain of the events. The error is about the check, not about what it
// found.
type Checker interface {
	Check(ctx context.Context) ([]Problem, error)
}

// Backuper is a store that can copy itself while it is in use.
type Backuper interface {
	// Backup writes the whole queue, as it is at one moment, to a new file,
	// which appears complete and on disk or not at all, and returns its size in
	// bytes. It refuses a path where there is something, with fs.ErrExist. The
	// path has to be absolute where another process does the work.
	Backup(ctx context.Context, path string) (size int64, err error)
}

// Compacter is a store that can give back the room that it no longer needs.
type Compacter interface {
	// Compact rewrites the store without the room that nothing is in; what was
	// erased is nowhere in the new file. Every record is checked on the way,
	// and the new file as a whole before it takes the place of the old one;
	// whatever fails before leaves the old one as it was. Reading goes on
	// meanwhile, changes wait. There has to be room for both.
	Compact(ctx context.Context) (Compaction, error)
}

// Compaction says what became of a store's file.
type Compaction struct {
	Before int64 `json:"before"` // its size in bytes
	After  int64 `json:"after"`
}
