package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/boltstore/vault"
	"offside/tui/desk"
)

// key is the key of an encrypted queue: the one in the environment, else that
// in the file which the flag, the environment or the config names; empty where
// none is given.
func (a *app) key() (string, error) {
	if a.keyAt == "" {
		if key := os.Getenv("OFFSIDE_KEY"); key != "" {
			return key, nil
		}
	}
	name := a.keyAt
	if name == "" {
		name = a.conf.KeyFile
	}
	if name == "" {
		return "", nil
	}
	return readKey(name)
}

func readKey(name string) (string, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return "", fmt.Errorf("the key: %w", err)
	}
	return string(raw), nil
}

func newQueueKey(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "key FILE",
		Short: "Make a key for an encrypted queue",
		Long: `Make a key for an encrypted queue, in a new file that only you can read. It is an
age identity, as age-keygen writes them. Keep it elsewhere as well: without it
nobody can read the queue again.`,
		Args: exactly(1, "the file to write"),
		RunE: func(_ *cobra.Command, args []string) error { return runQueueKey(a, args[0]) },
	}
}

func runQueueKey(a *app, name string) error {
	key, err := vault.NewKey()
	if err != nil {
		return err
	}
	if err := writeNew(name, []byte(key+"\n"), 0o600); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "wrote %s: keep a copy elsewhere, without it nobody can read the queue again\n", name)
	return nil
}

func newQueueEncrypt(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "encrypt",
		Short: "Encrypt a queue, or make one that is encrypted from the start",
		Long: `Encrypt the messages, contexts, notes and values of a queue with the key in
OFFSIDE_KEY or in --key-file; every command then needs it. Where there is no
queue yet, it makes an empty one, so that nothing is ever written in clear.
Events, which hold no text, and policies stay readable without the key.

The file is written anew, and the old one removed; what it was on the disk is
the file system's affair. Nobody may have the queue open meanwhile. What this
protects against, and what not, says go doc offside/queue/boltstore/vault.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runQueueEncrypt(cmd.Context(), a) },
	}
}

func runQueueEncrypt(ctx context.Context, a *app) error {
	key, err := a.key()
	if err != nil {
		return err
	}
	if key == "" {
		return usage("queue encrypt needs a key: in OFFSIDE_KEY, or a file with --key-file; offside queue key makes one")
	}
	switch encrypted, err := a.encrypted(""); {
	case err != nil:
		return err
	case encrypted:
		return fmt.Errorf("%s is encrypted already; offside queue rekey gives it another key", a.queue)
	}
	return recrypt(ctx, a, "", key, "is encrypted")
}

// recrypt brings a queue from one key to another, and what its reviewers have
// begun on this machine.
func recrypt(ctx context.Context, a *app, key, next, done string) error {
	shown := a.watchFile(a.queue+boltstore.PartSuffix, a.queue)
	err := boltstore.Recrypt(ctx, a.queue, boltstore.Options{Key: key}, next)
	shown()
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s %s\n", a.queue, done)
	if err := desk.Rekey(desk.Place{State: a.state, Queue: a.queue, Key: key}, next); err != nil {
		return fmt.Errorf("drafts are left that its key does not open: %w", err)
	}
	return nil
}

// encrypted reports whether the queue is encrypted. That there is none is no
// error.
func (a *app) encrypted(key string) (bool, error) {
	s, err := boltstore.Open(a.queue, boltstore.Options{ReadOnly: true, Key: key})
	switch {
	case errors.Is(err, queue.ErrKey):
		return true, nil
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	}
	return s.Encrypted(), s.Close()
}

func newQueueRekey(a *app) *cobra.Command {
	next := ""
	cmd := &cobra.Command{
		Use:   "rekey --new-key-file FILE",
		Short: "Give an encrypted queue another key",
		Long: `Give an encrypted queue another key: every record is encrypted anew, so that the
old key opens nothing of the new file. Who had the old key and a copy of the old
file keeps what was in it.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if next == "" {
				return usage("queue rekey needs --new-key-file")
			}
			key, err := readKey(next)
			if err != nil {
				return err
			}
			if strings.TrimSpace(key) == "" {
				return fmt.Errorf("%s is empty", next)
			}
			return runRecrypt(cmd.Context(), a, key, "has its new key")
		},
	}
	cmd.Flags().StringVar(&next, "new-key-file", "", "file with the new key")
	return cmd
}

func newQueueDecrypt(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "decrypt",
		Short: "Make an encrypted queue one that is not",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runRecrypt(cmd.Context(), a, "", "is not encrypted any more")
		},
	}
}

// runRecrypt gives an encrypted queue another key, or none.
func runRecrypt(ctx context.Context, a *app, next, done string) error {
	key, err := a.key()
	if err != nil {
		return err
	}
	if _, err := os.Stat(a.queue); errors.Is(err, fs.ErrNotExist) {
		return noQueue(a.queue)
	}
	switch encrypted, err := a.encrypted(key); {
	case err != nil:
		return err
	case !encrypted:
		return fmt.Errorf("%s is not encrypted; offside queue encrypt does that", a.queue)
	}
	return recrypt(ctx, a, key, next, done)
}
