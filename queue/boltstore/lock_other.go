//go:build !unix

package boltstore

import "os"

// lockFile opens a queue's file. Where there is no flock, that nobody has it
// open is the caller's word.
func lockFile(path string) (*os.File, error) { return os.Open(path) }
