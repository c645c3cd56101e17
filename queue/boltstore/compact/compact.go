// Package compact writes plain Go values as bytes and reads them back, several
// times as fast as JSON and in less space.
//
// Values are structs of booleans, numbers, strings, bytes, times, pointers to
// structs, slices and maps by string; a map of any value inside is written as
// JSON. What is zero is left out; nil and empty slices and maps stay apart. A
// field goes by its JSON name, so that structs can grow and shrink: a field
// that the reader does not know is skipped, one that the writer did not know
// is zero.
//
//	struct  = { field } 0
//	field   = kind, two bytes of the name's hash, value
//	value   = varint | eight bytes | length bytes | struct | list | map
//	list    = count, kind of the elements, values
//	map     = count, kind of the elements, { length bytes, value }
//
// Signed numbers are zigzag-encoded; times are kept to the nanosecond, with
// their offset from UTC.
package compact

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
)

// The kinds of value on disk.
const (
	kindEnd    = 0
	kindNumber = 1
	kindFixed  = 2
	kindBytes  = 3
	kindStruct = 4
	kindList   = 5
	kindMap    = 6
)

// maxDepth is how deep values nest at most.
const maxDepth = 32

// ErrMalformed: bytes that no value was written as.
var ErrMalformed = errors.New("malformed record")

// Codec reads and writes values. The zero value is ready; it is safe for
// concurrent use and remembers how each type is made.
type Codec struct{ plans sync.Map }

// Append writes what v points to behind dst.
func (c *Codec) Append(dst []byte, v any) ([]byte, error) {
	at, p, err := c.target(v)
	if err != nil {
		return dst, err
	}
	return p.write(dst, at)
}

// Decode reads into what v points to; what stood there is gone. Of src, which
// may change afterwards, nothing is kept.
func (c *Codec) Decode(src []byte, v any) error {
	at, p, err := c.target(v)
	if err != nil {
		return err
	}
	at.SetZero()
	r := &reader{rest: string(src)}
	p.read(r, at)
	if r.err == nil && r.rest != "" {
		r.fail("bytes are left over")
	}
	return r.err
}

// target is the struct that v points to, and how it is made.
func (c *Codec) target(v any) (reflect.Value, plan, error) {
	at := reflect.ValueOf(v)
	if at.Kind() != reflect.Pointer || at.IsNil() || at.Elem().Kind() != reflect.Struct {
		return at, plan{}, fmt.Errorf("compact: %T is no pointer to a struct", v)
	}
	at = at.Elem()
	if known, ok := c.plans.Load(at.Type()); ok {
		return at, known.(plan), nil
	}
	p, err := newPlan(at.Type(), 0)
	if err != nil {
		return at, p, err
	}
	c.plans.Store(at.Type(), p)
	return at, p, nil
}
