package vault_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"filippo.io/age"

	"offside/queue/boltstore/vault"
)

func newKey(t *testing.T) string {
	t.Helper()
	key, err := vault.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestVault(t *testing.T) {
	hybrid, err := age.GenerateHybridIdentity()
	if err != nil {
		t.Fatal(err)
	}
	for name, key := range map[string]string{"x25519": newKey(t), "as a file": "# created: today\n" + newKey(t) + "\n", "post-quantum": hybrid.String()} {
		v, wrapped, err := vault.New(key)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		plain := []byte("call me on 555 0142")
		sealed, err := v.Seal([]byte("head"), []byte("name"), plain)
		if err != nil || !bytes.HasPrefix(sealed, []byte("head")) || bytes.Contains(sealed, plain) || len(sealed) != 4+len(plain)+vault.Overhead {
			t.Fatalf("%s: %q %v", name, sealed, err)
		}
		again, err := vault.Unwrap(key, wrapped)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got, err := again.Open([]byte("name"), sealed[4:]); err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%s: %q %v", name, got, err)
		}
		if _, err := again.Open([]byte("another"), sealed[4:]); !errors.Is(err, vault.ErrSealed) {
			t.Errorf("%s: in another place: %v", name, err)
		}
		for i := range sealed[4:] {
			wrong := bytes.Clone(sealed[4:])
			wrong[i] ^= 1
			if _, err := again.Open([]byte("name"), wrong); !errors.Is(err, vault.ErrSealed) {
				t.Errorf("%s: byte %d changed: %v", name, i, err)
			}
		}
		if _, err := again.Open([]byte("name"), sealed[4:10]); !errors.Is(err, vault.ErrSealed) {
			t.Errorf("%s: cut short: %v", name, err)
		}
		if _, err := vault.Unwrap(newKey(t), wrapped); !errors.Is(err, vault.ErrKey) {
			t.Errorf("%s: with another key: %v", name, err)
		}
		if _, err := vault.Unwrap(key, wrapped[:len(wrapped)-1]); !errors.Is(err, vault.ErrKey) {
			t.Errorf("%s: a wrapping cut short: %v", name, err)
		}
	}
}

// TestBadKey: what is no key is refused, and not quoted.
func TestBadKey(t *testing.T) {
	for _, key := range []string{"", "secret", "AGE-SECRET-KEY-1SECRET", "\x00", strings.Repeat("x", 1<<20)} {
		_, _, err := vault.New(key)
		if err == nil || key != "" && strings.Contains(err.Error(), key) {
			t.Errorf("%.20q: %v", key, err)
		}
		if _, err := vault.Unwrap(key, nil); err == nil {
			t.Errorf("%.20q unwraps", key)
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	key, err := vault.NewKey()
	if err != nil {
		b.Fatal(err)
	}
	v, _, err := vault.New(key)
	if err != nil {
		b.Fatal(err)
	}
	sealed, err := v.Seal(nil, []byte("name"), make([]byte, 300))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(300)
	for b.Loop() {
		if _, err := v.Open([]byte("name"), sealed); err != nil {
			b.Fatal(err)
		}
	}
}
