package queuetest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// Disk is a small file system in memory.
type Disk struct {
	Dir string // its root

	t testing.TB
}

// smallDisk says to the test program that it may mount a file system.
const smallDisk = "OFFSIDE_TEST_SMALL_DISK"

// SmallDisk gives a test a file system of so many megabytes, which can run full
// without harm to anybody. It runs the test again in a process that may mount,
// and there returns the disk. Where the test was started first it returns nil:
// what became of it is told by then. The test is skipped where nothing can be
// mounted; with OFFSIDE_CI set, that is an error.
func SmallDisk(t *testing.T, megabytes int) *Disk {
	t.Helper()
	if os.Getenv(smallDisk) == "" {
		again(t)
		return nil
	}
	dir := t.TempDir()
	if err := syscall.Mount("", "/", "", syscall.MS_PRIVATE|syscall.MS_REC, ""); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, fmt.Sprintf("size=%dm", megabytes)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return &Disk{Dir: dir, t: t}
}

// again runs the test in a process that may mount.
func again(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, "-test.run=^"+t.Name()+"$", "-test.v", fmt.Sprintf("-test.short=%v", testing.Short()))
	cmd.Env = append(os.Environ(), smallDisk+"=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNS}
	if os.Geteuid() != 0 {
		cmd.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Geteuid(), Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getegid(), Size: 1}}
	}
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	switch {
	case err == nil:
		for line := range strings.Lines(string(out)) {
			if strings.Contains(line, "the disk was full") {
				t.Log(strings.TrimSpace(line))
			}
		}
	case errors.As(err, &exit):
		t.Errorf("%s", out)
	case os.Getenv("OFFSIDE_CI") != "":
		t.Errorf("no file system of its own can be mounted: %v", err)
	default:
		t.Skip("no file system of its own can be mounted: ", err)
	}
}

// Leave leaves so many bytes free on the disk; less than none: all of it.
func (d *Disk) Leave(free int) {
	d.t.Helper()
	ballast := filepath.Join(d.Dir, "ballast")
	_ = os.Remove(ballast)
	if free < 0 {
		return
	}
	var fs syscall.Statfs_t
	if err := syscall.Statfs(d.Dir, &fs); err != nil {
		d.t.Fatal(err)
	}
	f, err := os.Create(ballast)
	if err != nil {
		d.t.Fatal(err)
	}
	defer f.Close()
	if n := int64(fs.Bavail)*fs.Bsize - int64(free); n > 0 {
		if err := syscall.Fallocate(int(f.Fd()), 0, 0, n); err != nil {
			d.t.Fatal(err)
		}
	}
}
