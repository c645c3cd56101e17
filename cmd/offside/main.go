// Command offside screens messages against a contact-sharing policy, lets
// people review what is flagged in a terminal, and gets labeled data out.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	code := run(ctx, os.Args[1:], standardStreams())
	stop()
	os.Exit(code)
}
