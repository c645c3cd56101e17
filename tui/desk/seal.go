package desk

import (
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"errors"

	"golang.org/x/crypto/chacha20poly1305"
)

// errKey says that the desk was sealed with another key.
var errKey = errors.New("the drafts were sealed with another key")

// sealer seals what a desk holds where the queue has a key; a nil one leaves it
// as it is.
type sealer struct{ aead cipher.AEAD }

// newSealer makes a sealer of the queue's key; nil where there is none.
func newSealer(key string) (*sealer, error) {
	if key == "" {
		return nil, nil
	}
	sum := sha256.Sum256([]byte("offside desk\x00" + key))
	aead, err := chacha20poly1305.NewX(sum[:])
	if err != nil {
		return nil, err
	}
	return &sealer{aead}, nil
}

// seal seals src.
func (s *sealer) seal(src []byte) ([]byte, error) {
	if s == nil {
		return src, nil
	}
	nonce := make([]byte, s.aead.NonceSize(), s.aead.NonceSize()+len(src)+s.aead.Overhead())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return s.aead.Seal(nonce, nonce, src, nil), nil
}

// open opens what seal sealed.
func (s *sealer) open(src []byte) ([]byte, error) {
	if s == nil || len(src) == 0 {
		return src, nil
	}
	if len(src) < s.aead.NonceSize() {
		return nil, errKey
	}
	out, err := s.aead.Open(nil, src[:s.aead.NonceSize()], src[s.aead.NonceSize():], nil)
	if err != nil {
		return nil, errKey
	}
	return out, nil
}
