//go:build unix

package remote

import (
	"os"
	"syscall"
)

// owned reports whether a folder belongs to the user who runs this process,
// and nobody else can enter it.
func owned(folder string) bool {
	info, err := os.Lstat(folder)
	if err != nil || !info.IsDir() || info.Mode().Perm()&0o077 != 0 {
		return false
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Getuid()
}
