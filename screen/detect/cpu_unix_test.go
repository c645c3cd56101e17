//go:build unix

package detect

import (
	"syscall"
	"time"
)

// processorTime is how long this process has had a processor: what a scan costs
// on a machine that is busy with other things.
func processorTime() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
