package compact

import "fmt"

// reader reads what is left of a record. After the first mistake it gives
// nothing but zeros. What it cuts out shares the memory of the one string that
// the record was copied into.
type reader struct {
	rest string
	err  error
}

func (r *reader) fail(what string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrMalformed, what)
	}
	r.rest = ""
}

// take cuts off n bytes.
func (r *reader) take(n uint64) string {
	if n > uint64(len(r.rest)) {
		r.fail("it is cut short")
		return ""
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

// number reads an unsigned varint.
func (r *reader) number() uint64 {
	var n uint64
	for i := 0; i < len(r.rest) && i < 10; i++ {
		b := r.rest[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			if i == 9 && b > 1 {
				break
			}
			r.rest = r.rest[i+1:]
			return n
		}
	}
	r.fail("a number does not end")
	return 0
}

// fixed reads eight bytes, the lowest first.
func (r *reader) fixed() uint64 {
	var n uint64
	for i, s := 0, r.take(8); i < len(s); i++ {
		n |= uint64(s[i]) << (8 * i)
	}
	return n
}

func (r *reader) bytes() string { return r.take(r.number()) }

// field reads what stands before a field's value.
func (r *reader) field() (kind byte, id uint16) {
	if s := r.take(1); s == "" || s[0] == kindEnd {
		return kindEnd, 0
	} else {
		kind = s[0]
	}
	s := r.take(2)
	if s == "" {
		return kindEnd, 0
	}
	return kind, uint16(s[0])<<8 | uint16(s[1])
}

// count reads how many elements follow, which have to be of the given kind.
func (r *reader) count(kind byte) int {
	n, got := r.elements()
	if got != kind && r.err == nil {
		r.fail("the elements are of another kind")
		return 0
	}
	return n
}

// elements reads how many elements follow, each of which takes a byte at
// least, and their kind.
func (r *reader) elements() (n int, kind byte) {
	count := r.number()
	s := r.take(1)
	if s == "" {
		return 0, 0
	}
	if count > uint64(len(r.rest)) {
		r.fail("it is cut short")
		return 0, 0
	}
	return int(count), s[0]
}

// skip goes over a value that nobody wants.
func (r *reader) skip(kind byte, depth int) {
	if depth > maxDepth {
		r.fail("it nests too deep")
		return
	}
	switch kind {
	case kindNumber:
		r.number()
	case kindFixed:
		r.take(8)
	case kindBytes:
		r.bytes()
	case kindStruct:
		for k, _ := r.field(); k != kindEnd; k, _ = r.field() {
			r.skip(k, depth+1)
		}
	case kindList, kindMap:
		n, of := r.elements()
		for i := 0; i < n && r.err == nil; i++ {
			if kind == kindMap {
				r.bytes()
			}
			r.skip(of, depth+1)
		}
	default:
		r.fail("a value of no kind")
	}
}
