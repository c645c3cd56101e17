package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"aead.dev/minisign"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"offside/queue"
	"offside/queue/shared"
)

// A statement is a small text file that names an event by number and hash, with
// a minisign signature beside it: whoever has the public key can check it, with
// offside or with minisign itself.
const (
	statementTitle  = "offside audit statement 1"
	signatureSuffix = ".minisig"
	publicSuffix    = ".pub"
	// passwordVariable holds the password of a signing key that has one.
	passwordVariable = "OFFSIDE_SIGN_PASSWORD"
)

func newAuditKey(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "key FILE",
		Short: "Make a key to sign with, and its public key beside it",
		Long: `Make a minisign key to sign with, in a new file that only you can read, and its
public key in FILE.pub. The key has no password; one that minisign -G made, with
a password, does as well.`,
		Args: exactly(1, "the file to write"),
		RunE: func(_ *cobra.Command, args []string) error { return runAuditKey(a, args[0]) },
	}
}

func runAuditKey(a *app, name string) error {
	public, private, err := minisign.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	secret, err := private.MarshalText()
	if err != nil {
		return err
	}
	open, err := public.MarshalText()
	if err != nil {
		return err
	}
	if err := writeNew(name, append(secret, '\n'), 0o600); err != nil {
		return err
	}
	if err := writeNew(name+publicSuffix, append(open, '\n'), 0o644); err != nil {
		return errors.Join(err, os.Remove(name))
	}
	fmt.Fprintf(a.out, "wrote %s, and %s for those who verify\n", name, name+publicSuffix)
	return nil
}

func newAuditSign(a *app) *cobra.Command {
	key, output := "", ""
	cmd := &cobra.Command{
		Use:   "sign --secret-key FILE -o STATEMENT",
		Short: "Sign the last event, and with it all before it",
		Long: `Verify the chain of events and sign its end: a statement that names the last
event by number and hash, and its signature in STATEMENT.minisig. Whoever has
the statement and the public key can later tell whether anything up to that
event was changed, with offside audit verify --signature. A purge changes no
event, so what was signed before it still holds.`,
		Example: `  offside audit key audit.key
  offside audit sign --secret-key audit.key -o audit.txt
  offside audit verify --signature audit.txt --public-key audit.key.pub`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if key == "" || output == "" {
				return usage("audit sign needs --secret-key and -o")
			}
			return runAuditSign(cmd.Context(), a, key, output)
		},
	}
	cmd.Flags().StringVar(&key, "secret-key", "", "file with the minisign key to sign with")
	cmd.Flags().StringVarP(&output, "output", "o", "", "the statement to write; its signature goes beside it")
	return cmd
}

func runAuditSign(ctx context.Context, a *app, keyFile, output string) error {
	key, err := a.signingKey(keyFile)
	if err != nil {
		return err
	}
	return a.onQueue(ctx, func(store *shared.Store) error {
		last, err := verifyChain(ctx, a, store, queue.Chain{})
		if err != nil {
			return err
		}
		if last.Seq == 0 {
			return fmt.Errorf("%s has no event to sign", a.queue)
		}
		return signEvent(a, key, &last, output)
	})
}

// signEvent writes a statement on an event, and its signature.
func signEvent(a *app, key minisign.PrivateKey, last *queue.Chain, output string) error {
	statement := fmt.Appendf(nil, "%s\n%d:%s\n", statementTitle, last.Seq, last.Hash)
	comment := fmt.Sprintf("event %d at %s by %s", last.Seq, time.Now().UTC().Format(time.RFC3339), strings.Join(strings.Fields(a.who().Name), " "))
	signature := minisign.SignWithComments(key, statement, comment, "signature of an offside audit statement")
	if err := writeNew(output, statement, 0o644); err != nil {
		return err
	}
	if err := writeNew(output+signatureSuffix, signature, 0o644); err != nil {
		return errors.Join(err, os.Remove(output))
	}
	fmt.Fprintf(a.out, "wrote %s and %s: event %d, and all before it\n", output, output+signatureSuffix, last.Seq)
	return nil
}

// signingKey reads a signing key, with its password where it has one.
func (a *app) signingKey(name string) (minisign.PrivateKey, error) {
	var key minisign.PrivateKey
	raw, err := os.ReadFile(name)
	if err != nil {
		return key, err
	}
	if minisign.IsEncrypted(raw) {
		password, err := a.signingPassword(name)
		if err != nil {
			return key, err
		}
		if key, err = minisign.DecryptKey(password, raw); err != nil {
			return key, fmt.Errorf("%s does not open with that password", name)
		}
		return key, nil
	}
	if err := key.UnmarshalText(raw); err != nil {
		return key, fmt.Errorf("%s is no minisign key: offside audit key makes one", name)
	}
	return key, nil
}

func (a *app) signingPassword(name string) (string, error) {
	if password, given := os.LookupEnv(passwordVariable); given {
		return password, nil
	}
	in, ok := a.in.(*os.File)
	if !ok || !isTerminal(in) {
		return "", usage("%s has a password: give it in %s", name, passwordVariable)
	}
	fmt.Fprintf(a.err, "password of %s: ", name)
	raw, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(a.err)
	return string(raw), err
}

// readStatement reads which event a statement vouches for, once its signature
// is verified.
func readStatement(name, publicKey string) (c queue.Chain, err error) {
	if publicKey == "" {
		return c, usage("--signature needs the --public-key of who signed")
	}
	key, err := minisign.PublicKeyFromFile(publicKey)
	if err != nil {
		return c, fmt.Errorf("%s is no minisign public key: %w", publicKey, err)
	}
	statement, err := os.ReadFile(name)
	if err != nil {
		return c, err
	}
	signature, err := os.ReadFile(name + signatureSuffix)
	if err != nil {
		return c, err
	}
	if !minisign.Verify(key, statement, signature) {
		return c, fmt.Errorf("%s is not signed by the key in %s, or was changed since", name, publicKey)
	}
	title, rest, _ := strings.Cut(string(statement), "\n")
	c, ok := parseEvent(strings.TrimSpace(rest))
	if title != statementTitle || !ok {
		return c, fmt.Errorf("%s is signed, and is no statement of offside audit sign", name)
	}
	return c, nil
}
