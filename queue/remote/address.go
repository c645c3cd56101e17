package remote

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
)

// maxAddress is the longest path that a socket address takes everywhere: 104
// bytes on macOS and the BSDs, 108 on Linux, with the closing NUL.
const maxAddress = 103

// tempPattern is the name of the private folders in which sockets are made.
const tempPattern = ".offside-*"

// SocketPath is where the socket of a queue stands, or the link to it. A queue
// reached through a symbolic link has the socket of its file.
func SocketPath(queuePath string) string {
	if p, err := filepath.EvalSymlinks(queuePath); err == nil {
		queuePath = p
	}
	if p, err := filepath.Abs(queuePath); err == nil {
		queuePath = p
	}
	return queuePath + ".sock"
}

// listener is a socket that others find under a name.
type listener struct {
	*net.UnixListener
	name   string
	folder string // that the socket stays in, "" when it stands under its name
}

// listen makes the socket for a name, in place of whatever a process that is
// no more left there. A socket is made in a folder that only its owner can
// enter, so that nobody can connect before its own mode is set.
func listen(name string) (*listener, error) {
	stale, _ := os.Readlink(name)
	var failed error
	for _, parent := range []string{filepath.Dir(name), os.TempDir(), "/tmp"} {
		l, err := listenIn(parent, name)
		if err == nil {
			removeStale(stale)
			return l, nil
		}
		failed = errors.Join(failed, err)
	}
	return nil, failed
}

// listenIn makes the socket in a new folder of parent and puts it, or a link
// to it, under its name.
func listenIn(parent, name string) (_ *listener, err error) {
	folder, err := os.MkdirTemp(parent, tempPattern)
	if err != nil {
		return nil, err
	}
	l := &listener{name: name, folder: folder}
	defer func() {
		if err != nil {
			_ = l.remove()
		}
	}()
	address := filepath.Join(folder, "s")
	if len(address) > maxAddress {
		return nil, fmt.Errorf("%s is too long for the address of a socket", address)
	}
	if l.UnixListener, err = net.ListenUnix("unix", &net.UnixAddr{Name: address, Net: "unix"}); err != nil {
		return nil, err
	}
	l.SetUnlinkOnClose(false)
	if err := os.Chmod(address, 0o600); err != nil {
		return nil, err
	}
	if parent == filepath.Dir(name) && len(name) <= maxAddress {
		if err := os.Rename(address, name); err != nil {
			return nil, err
		}
		l.folder = ""
		return l, os.Remove(folder)
	}
	link := filepath.Join(filepath.Dir(name), filepath.Base(folder)+".link")
	if err := os.Symlink(address, link); err != nil {
		return nil, err
	}
	if err := os.Rename(link, name); err != nil {
		return nil, errors.Join(err, os.Remove(link))
	}
	return l, nil
}

// remove closes the socket and takes it away, with all that leads to it.
func (l *listener) remove() error {
	var err error
	if l.UnixListener != nil {
		err = l.Close()
	}
	if l.folder == "" {
		return errors.Join(err, os.Remove(l.name))
	}
	if target, e := os.Readlink(l.name); e == nil && filepath.Dir(target) == l.folder {
		err = errors.Join(err, os.Remove(l.name))
	}
	return errors.Join(err, os.RemoveAll(l.folder))
}

// removeStale takes away the socket that an old link led to, if it is one of
// ours.
func removeStale(target string) {
	folder := filepath.Dir(target)
	if match, _ := filepath.Match(tempPattern, filepath.Base(folder)); !match || filepath.Base(target) != "s" || !owned(folder) {
		return
	}
	_ = os.Remove(target)
	_ = os.Remove(folder)
}

// address is where to connect for a name. A link is followed only into a
// folder of the user's own: the folders of temporary files are everybody's.
func address(name string) (string, error) {
	target, err := os.Readlink(name)
	if err != nil {
		return name, nil // no link: the socket itself, or nothing
	}
	if !owned(filepath.Dir(target)) {
		return "", fmt.Errorf("%s leads to %s, which belongs to somebody else: %w", name, target, os.ErrPermission)
	}
	return target, nil
}
