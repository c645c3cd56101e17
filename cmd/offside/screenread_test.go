package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
)

// TestScreenReadsAlong: an input that grows is screened as it grows: what is
// found in one message is there before the next one is written.
func TestScreenReadsAlong(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	in, write := io.Pipe()
	read, out := io.Pipe()
	done := make(chan int, 1)
	var complaints strings.Builder
	go func() {
		done <- run(context.Background(), []string{"screen", "--json", "-"}, streams{in: in, out: out, err: &complaints})
		out.Close()
	}()
	records := bufio.NewScanner(read)
	for i := range 300 {
		if _, err := fmt.Fprintf(write, `{"id":"m%d","text":"mail me at jo%d@mail.example.net"}`+"\n", i, i); err != nil {
			t.Fatal(err)
		}
		if !records.Scan() || !strings.Contains(records.Text(), fmt.Sprintf(`"m%d"`, i)) {
			t.Fatalf("message %d: record %q, %v", i, records.Text(), records.Err())
		}
	}
	write.Close()
	if code := <-done; code != exitDone {
		t.Errorf("exit %d: %s", code, complaints.String())
	}
}
