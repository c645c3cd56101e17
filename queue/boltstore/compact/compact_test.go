package compact_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"offside/queue/boltstore/compact"
)

type name string

type inner struct {
	Text string `json:"text"`
	N    int    `json:"n"`
}

type Base struct{ Start, End int }

type outer struct {
	Base
	Name    name              `json:"name"`
	Yes     bool              `json:"yes,omitempty"`
	Small   int8              `json:"small"`
	Big     uint64            `json:"big"`
	Share   float64           `json:"share"`
	At      time.Time         `json:"at,omitzero"`
	Raw     []byte            `json:"raw"`
	To      *inner            `json:"to"`
	List    []inner           `json:"list"`
	Names   []name            `json:"names"`
	Numbers []float64         `json:"numbers"`
	Facts   map[string]string `json:"facts"`
	Counts  map[name]uint64   `json:"counts"`
	Meta    map[string]any    `json:"meta"`
	Took    time.Duration     `json:"took"`
}

func full() outer {
	return outer{
		Base: Base{-1, 1 << 40}, Name: "é\x00\xff", Yes: true, Small: -128, Big: math.MaxUint64, Share: 0.1,
		At: time.Date(2026, 11, 20, 12, 0, 0, 1, time.FixedZone("", 8*3600)), Raw: []byte{0, 255}, To: &inner{},
		List: []inner{{"a", 1}, {}, {"", -7}}, Names: []name{"", "x"}, Numbers: []float64{0, -1.5, math.MaxFloat64},
		Facts: map[string]string{"": "", "contract.state": "none"}, Counts: map[name]uint64{"a": 1, "b": 0},
		Meta: map[string]any{"locale": "en", "deep": map[string]any{"n": 1.5, "l": []any{nil, true}}}, Took: -time.Second,
	}
}

// through writes a value and reads it back.
func through[T any](t *testing.T, v T) T {
	t.Helper()
	var c compact.Codec
	raw, err := c.Append([]byte("before"), &v)
	if err != nil {
		t.Fatal(err)
	}
	out := v // what stood there has to go
	if err := c.Decode(raw[len("before"):], &out); err != nil {
		t.Fatal(err)
	}
	clear(raw) // and nothing of the record is kept
	return out
}

func TestRoundTrip(t *testing.T) {
	for i, v := range []outer{
		{},
		full(),
		{Raw: []byte{}, List: []inner{}, Names: []name{}, Facts: map[string]string{}, Meta: map[string]any{}},
	} {
		got := through(t, v)
		if !got.At.Equal(v.At) || got.At.Format(time.RFC3339Nano) != v.At.Format(time.RFC3339Nano) {
			t.Errorf("%d: %s became %s", i, v.At, got.At)
		}
		got.At, v.At = time.Time{}, time.Time{}
		if !reflect.DeepEqual(got, v) {
			t.Errorf("%d: %+v became %+v", i, v, got)
		}
	}
	utc := time.Date(2026, 1, 2, 3, 4, 5, 6, time.UTC)
	for _, at := range []time.Time{utc, utc.In(time.FixedZone("GMT", 0)), utc.In(time.Local)} {
		if got := through(t, outer{At: at}).At; !got.Equal(utc) || at.Location() == time.UTC && got != utc {
			t.Errorf("%v became %v", at, got)
		}
	}
}

// TestEqualBytes: equal values make equal bytes.
func TestEqualBytes(t *testing.T) {
	var c compact.Codec
	first, again := full(), full()
	first.Counts = map[name]uint64{"z": 1, "y": 2, "x": 3, "w": 4}
	again.Counts = map[name]uint64{"w": 4, "x": 3, "y": 2, "z": 1}
	a, errA := c.Append(nil, &first)
	b, errB := c.Append(nil, &again)
	if errA != nil || errB != nil || !bytes.Equal(a, b) {
		t.Errorf("%x\n%x\n%v %v", a, b, errA, errB)
	}
	if asJSON, _ := json.Marshal(first); len(a) >= len(asJSON) {
		t.Errorf("%d bytes, JSON takes %d", len(a), len(asJSON))
	}
}

// TestGrownAndShrunk: a struct of another version reads what both know.
func TestGrownAndShrunk(t *testing.T) {
	type other struct {
		New  []int             `json:"new"`
		To   *inner            `json:"to"`
		Name string            `json:"name"`
		More map[string]string `json:"more"`
	}
	var c compact.Codec
	v := full()
	raw, err := c.Append(nil, &v)
	if err != nil {
		t.Fatal(err)
	}
	var o other
	if err := c.Decode(raw, &o); err != nil || o.Name != string(v.Name) || o.To == nil || o.New != nil || o.More != nil {
		t.Errorf("%+v %v", o, err)
	}
	raw, err = c.Append(nil, &other{New: []int{1}, Name: "n", More: map[string]string{"a": "b"}})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Decode(raw, &v); err != nil || v.Name != "n" || v.Raw != nil || v.To != nil || v.Yes {
		t.Errorf("%+v %v", v, err)
	}
}

func TestRefused(t *testing.T) {
	var c compact.Codec
	for _, v := range []any{
		nil, 5, outer{}, (*outer)(nil), new(int), &struct{ C chan int }{}, &struct{ A any }{}, &struct{ small int }{},
		&struct{ P *int }{}, &struct{ P []*inner }{}, &struct{ M map[int]int }{},
		&struct {
			A int `json:"B"`
			B int
		}{},
	} {
		if _, err := c.Append(nil, v); err == nil {
			t.Errorf("%T was written", v)
		}
		if err := c.Decode([]byte{0}, v); err == nil {
			t.Errorf("%T was read", v)
		}
	}
	for _, bad := range []float64{math.NaN(), math.Inf(1)} {
		if _, err := c.Append(nil, &outer{Numbers: []float64{bad}}); err == nil {
			t.Errorf("%g was written", bad)
		}
	}
	if _, err := c.Append(nil, &outer{Meta: map[string]any{"f": func() {}}}); err == nil {
		t.Error("a function was written")
	}
}

func TestMalformed(t *testing.T) {
	var c compact.Codec
	v := full()
	raw, err := c.Append(nil, &v)
	if err != nil {
		t.Fatal(err)
	}
	for n := range raw {
		var out outer
		if err := c.Decode(raw[:n], &out); !errors.Is(err, compact.ErrMalformed) {
			t.Errorf("cut to %d bytes: %v", n, err)
		}
	}
	type wrong struct {
		Name int    `json:"name"`
		List string `json:"list"`
	}
	if err := c.Decode(raw, &wrong{}); !errors.Is(err, compact.ErrMalformed) {
		t.Errorf("fields of another kind: %v", err)
	}
	deep := strings.Repeat("\x04ab", 1000)
	for _, bad := range []string{"", "\x00\x00", deep, "\x01ab" + strings.Repeat("\xff", 11), "\x05ab\xff\xff\xff\xff\x7f\x03", "\x09ab\x00"} {
		if err := c.Decode([]byte(bad), &outer{}); !errors.Is(err, compact.ErrMalformed) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// FuzzDecode: no bytes make it panic, and what it reads it writes and reads
// again.
func FuzzDecode(f *testing.F) {
	var c compact.Codec
	v := full()
	raw, err := c.Append(nil, &v)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte{0})
	f.Add([]byte("\x05ab\x02\x04\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var c compact.Codec
		var first, again outer
		if c.Decode(raw, &first) != nil {
			return
		}
		written, err := c.Append(nil, &first)
		if err != nil {
			return // a number that is none
		}
		if err := c.Decode(written, &again); err != nil {
			t.Fatalf("%+v: %v", first, err)
		}
		rewritten, err := c.Append(nil, &again)
		if err != nil || !bytes.Equal(written, rewritten) {
			t.Fatalf("%x\n%x\n%v", written, rewritten, err)
		}
	})
}

func Benchmark(b *testing.B) {
	var c compact.Codec
	v := full()
	raw, _ := c.Append(nil, &v)
	asJSON, _ := json.Marshal(v)
	var out outer
	b.Run("write", func(b *testing.B) {
		for b.Loop() {
			raw, _ = c.Append(raw[:0], &v)
		}
	})
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			_ = c.Decode(raw, &out)
		}
	})
	b.Run("read-json", func(b *testing.B) {
		for b.Loop() {
			out = outer{}
			_ = json.Unmarshal(asJSON, &out)
		}
	})
}
