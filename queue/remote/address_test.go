//go:build unix

package remote

import (
	"errors"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// answers reports whether somebody listens under a name.
func answers(t *testing.T, name string) bool {
	t.Helper()
	to, err := address(name)
	if err != nil {
		t.Error(err)
		return false
	}
	c, err := net.Dial("unix", to)
	if err != nil {
		return false
	}
	return c.Close() == nil
}

// places are queues with a short path and with one far too long for a socket.
func places(t *testing.T) map[string]string {
	deep := filepath.Join(t.TempDir(), strings.Repeat("long/", 40))
	if err := os.MkdirAll(deep, 0o700); err != nil {
		t.Fatal(err)
	}
	short, err := os.MkdirTemp("", "q")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(short) })
	return map[string]string{"short": filepath.Join(short, "q.db"), "long": filepath.Join(deep, "q.db")}
}

func TestListen(t *testing.T) {
	for name, path := range places(t) {
		t.Run(name, func(t *testing.T) {
			socket := SocketPath(path)
			l, err := listen(socket)
			if err != nil {
				t.Fatal(err)
			}
			if !answers(t, socket) {
				t.Error("nobody answers")
			}
			info, err := os.Stat(socket)
			if err != nil || info.Mode() != fs.ModeSocket|0o600 {
				t.Errorf("%v %v, want a socket with mode 0600", info.Mode(), err)
			}
			folder := l.folder
			if (folder != "") != (name == "long") {
				t.Errorf("it stands in %q", folder)
			}
			if err := l.remove(); err != nil {
				t.Error(err)
			}
			left, err := os.ReadDir(filepath.Dir(path))
			if err != nil || len(left) != 0 {
				t.Errorf("left behind: %v %v", left, err)
			}
			if _, err := os.Stat(folder); folder != "" && !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("left behind: %s", folder)
			}
		})
	}
}

// TestStale: what a killed process left is replaced, and nothing of it stays.
func TestStale(t *testing.T) {
	for name, path := range places(t) {
		t.Run(name, func(t *testing.T) {
			socket := SocketPath(path)
			dead, err := listen(socket)
			if err != nil {
				t.Fatal(err)
			}
			_ = dead.Close() // as the kernel closes it: the file stays
			if answers(t, socket) {
				t.Fatal("it answers")
			}
			l, err := listen(socket)
			if err != nil {
				t.Fatal(err)
			}
			if !answers(t, socket) {
				t.Error("nobody answers")
			}
			if _, err := os.Stat(dead.folder); dead.folder != "" && !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("left behind: %s", dead.folder)
			}
			if err := l.remove(); err != nil {
				t.Error(err)
			}
		})
	}
	path := SocketPath(places(t)["short"])
	if err := os.WriteFile(path, []byte("a file"), 0o600); err != nil {
		t.Fatal(err)
	}
	l, err := listen(path)
	if err != nil || !answers(t, path) {
		t.Fatalf("in place of a file: %v", err)
	}
	_ = l.remove()
}

// TestForeignLink: a link that leads where others can write is not followed.
func TestForeignLink(t *testing.T) {
	dir := t.TempDir()
	open := filepath.Join(dir, "open")
	old := syscall.Umask(0)
	err := os.Mkdir(open, 0o777)
	syscall.Umask(old)
	if err != nil {
		t.Fatal(err)
	}
	socket := filepath.Join(dir, "q.db.sock")
	if err := os.Symlink(filepath.Join(open, "s"), socket); err != nil {
		t.Fatal(err)
	}
	if _, err := address(socket); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("%v", err)
	}
	l, err := listen(socket) // and does not keep anybody from listening
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(open); err != nil {
		t.Errorf("a folder that is not ours is gone: %v", err)
	}
	_ = l.remove()
}

// TestNoSocket: where nothing can be made, one sentence and nothing left.
func TestNoSocket(t *testing.T) {
	if _, err := listen(filepath.Join(t.TempDir(), "missing", "q.db.sock")); err == nil {
		t.Error("it listens in a folder that is not there")
	}
}

// TestSocketOfALink: a queue has one socket, by whatever name it is opened.
func TestSocketOfALink(t *testing.T) {
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	path, link := filepath.Join(dir, "q.db"), filepath.Join(dir, "link.db")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	if a, b := SocketPath(path), SocketPath(link); a != b || a != path+".sock" {
		t.Errorf("%s and %s", a, b)
	}
	t.Chdir(dir)
	if got := SocketPath("q.db"); got != path+".sock" {
		t.Errorf("by a relative name: %s", got)
	}
}
