// Package vault keeps records secret at rest: each is sealed with a data key of
// its store, and the data key is wrapped by age for the key that the store's
// keeper holds.
//
// # What it is against
//
// Somebody who gets hold of the file, of a copy, a backup or the disk, and not
// of the key: they learn how many records there are, how long they are and when
// they changed, and nothing of what is in them. A record that is changed, or
// put in the place of another, does not open.
//
// It is not against somebody who can write the file and puts back an older
// version of a record, or of the whole file; nor against who can read the
// memory or the environment of a process that has the store open, or use the
// socket at which it serves the other processes of its user. Whoever had the
// old key and a copy of the file keeps what was in it: a new key is for what
// comes.
//
// Records are sealed with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha), whose
// nonces are long enough to be drawn at random for any number of records; what
// names the record is authenticated with it. Keys are age identities, X25519 or
// post-quantum, as age-keygen writes them (age-encryption.org/v1).
package vault

import (
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"strings"

	"filippo.io/age"
	"golang.org/x/crypto/chacha20poly1305"
)

var (
	// ErrKey: the key is not the one that the data key was wrapped for.
	ErrKey = errors.New("the key is not that of the queue")
	// ErrSealed: a record does not open: it was changed, or is another.
	ErrSealed = errors.New("the record does not open with the key")
)

// Overhead is how many bytes a record grows by.
const Overhead = chacha20poly1305.NonceSizeX + chacha20poly1305.Overhead

// Vault seals and opens the records of one store. It is safe for concurrent
// use.
type Vault struct{ aead cipher.AEAD }

// NewKey makes a key: the line that a key file holds.
func NewKey() (string, error) {
	k, err := age.GenerateX25519Identity()
	if err != nil {
		return "", err
	}
	return k.String(), nil
}

// New makes a vault with a data key of its own, and the data key wrapped for
// the key.
func New(key string) (v *Vault, wrapped []byte, err error) {
	all, err := parse(key)
	if err != nil {
		return nil, nil, err
	}
	to, err := recipient(all[0])
	if err != nil {
		return nil, nil, err
	}
	data := make([]byte, chacha20poly1305.KeySize)
	if _, err := rand.Read(data); err != nil {
		return nil, nil, err
	}
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to)
	if err != nil {
		return nil, nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, nil, err
	}
	if err := w.Close(); err != nil {
		return nil, nil, err
	}
	v, err = open(data)
	return v, out.Bytes(), err
}

// Unwrap opens a vault whose data key was wrapped. Errors: ErrKey, and what is
// wrong with the key itself.
func Unwrap(key string, wrapped []byte) (*Vault, error) {
	all, err := parse(key)
	if err != nil {
		return nil, err
	}
	r, err := age.Decrypt(bytes.NewReader(wrapped), all...)
	if err != nil {
		return nil, ErrKey
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrKey, err)
	}
	return open(data)
}

func open(data []byte) (*Vault, error) {
	aead, err := chacha20poly1305.NewX(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrKey, err)
	}
	return &Vault{aead}, nil
}

// parse reads the lines of a key file. Of several keys the first one wraps, and
// any of them opens.
func parse(key string) ([]age.Identity, error) {
	all, err := age.ParseIdentities(strings.NewReader(key))
	if err != nil || len(all) == 0 {
		// The error may quote the key.
		return nil, errors.New("the key is none: it begins with AGE-SECRET-KEY-, as age-keygen and offside queue key make it")
	}
	return all, nil
}

// recipient is whom a key's data keys are wrapped for: the key itself.
func recipient(key age.Identity) (age.Recipient, error) {
	switch k := key.(type) {
	case *age.X25519Identity:
		return k.Recipient(), nil
	case *age.HybridIdentity:
		return k.Recipient(), nil
	}
	return nil, fmt.Errorf("a key of type %T cannot wrap", key)
}

// Seal appends the sealed record to dst. What names the record is needed to
// open it.
func (v *Vault) Seal(dst, name, plain []byte) ([]byte, error) {
	nonce := make([]byte, chacha20poly1305.NonceSizeX)
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return v.aead.Seal(append(dst, nonce...), nonce, plain, name), nil
}

// Open returns what was sealed under a name. Errors: ErrSealed.
func (v *Vault) Open(name, sealed []byte) ([]byte, error) {
	if len(sealed) < Overhead {
		return nil, ErrSealed
	}
	n := chacha20poly1305.NonceSizeX
	plain, err := v.aead.Open(nil, sealed[:n], sealed[n:], name)
	if err != nil {
		return nil, ErrSealed
	}
	return plain, nil
}
