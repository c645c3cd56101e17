//go:build !unix

package remote

import "os"

// owned reports whether there is such a folder: elsewhere the folder of
// temporary files is the user's own.
func owned(folder string) bool {
	info, err := os.Lstat(folder)
	return err == nil && info.IsDir()
}
