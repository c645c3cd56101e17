package compact

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
	"time"
)

// plan is how the values of one type are written and read.
type plan struct {
	kind  byte
	write func(dst []byte, v reflect.Value) ([]byte, error)
	read  func(r *reader, v reflect.Value)
}

// newPlan makes the plan of a type.
func newPlan(t reflect.Type, depth int) (plan, error) {
	if depth > maxDepth {
		return plan{}, fmt.Errorf("compact: %s nests too deep", t)
	}
	switch t.Kind() {
	case reflect.Bool:
		return boolPlan(), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return intPlan(), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return uintPlan(), nil
	case reflect.Float64:
		return floatPlan(), nil
	case reflect.String:
		return stringPlan(), nil
	case reflect.Struct:
		if t == reflect.TypeFor[time.Time]() {
			return timePlan(), nil
		}
		return structPlan(t, depth)
	case reflect.Pointer:
		if t.Elem().Kind() == reflect.Struct {
			return pointerPlan(t, depth)
		}
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return bytesPlan(), nil
		}
		if t.Elem().Kind() != reflect.Pointer {
			return listPlan(t, depth)
		}
	case reflect.Map:
		if t.Key().Kind() == reflect.String && t.Elem() == reflect.TypeFor[any]() {
			return jsonPlan(), nil
		}
		if t == reflect.TypeFor[map[string]string]() {
			return textsPlan(), nil
		}
		if t.Key().Kind() == reflect.String && t.Elem().Kind() != reflect.Pointer {
			return mapPlan(t, depth)
		}
	}
	return plan{}, fmt.Errorf("compact: values of type %s cannot be written", t)
}

func boolPlan() plan {
	return plan{kindNumber, func(dst []byte, v reflect.Value) ([]byte, error) {
		if v.Bool() {
			return append(dst, 1), nil
		}
		return append(dst, 0), nil
	}, func(r *reader, v reflect.Value) { v.SetBool(r.number() != 0) }}
}

func intPlan() plan {
	return plan{kindNumber, func(dst []byte, v reflect.Value) ([]byte, error) {
		return binary.AppendVarint(dst, v.Int()), nil
	}, func(r *reader, v reflect.Value) {
		u := r.number()
		n := int64(u>>1) ^ -int64(u&1)
		if v.OverflowInt(n) {
			r.fail("a number is too large")
			return
		}
		v.SetInt(n)
	}}
}

func uintPlan() plan {
	return plan{kindNumber, func(dst []byte, v reflect.Value) ([]byte, error) {
		return binary.AppendUvarint(dst, v.Uint()), nil
	}, func(r *reader, v reflect.Value) {
		n := r.number()
		if v.OverflowUint(n) {
			r.fail("a number is too large")
			return
		}
		v.SetUint(n)
	}}
}

// floatPlan refuses what JSON cannot say either.
func floatPlan() plan {
	return plan{kindFixed, func(dst []byte, v reflect.Value) ([]byte, error) {
		f := v.Float()
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return dst, fmt.Errorf("%g is no value to keep", f)
		}
		return binary.LittleEndian.AppendUint64(dst, math.Float64bits(f)), nil
	}, func(r *reader, v reflect.Value) { v.SetFloat(math.Float64frombits(r.fixed())) }}
}

func stringPlan() plan {
	return plan{kindBytes, func(dst []byte, v reflect.Value) ([]byte, error) {
		return appendString(dst, v.String()), nil
	}, func(r *reader, v reflect.Value) { v.SetString(r.bytes()) }}
}

func bytesPlan() plan {
	return plan{kindBytes, func(dst []byte, v reflect.Value) ([]byte, error) {
		return appendString(dst, string(v.Bytes())), nil
	}, func(r *reader, v reflect.Value) { v.SetBytes([]byte(r.bytes())) }}
}

// timePlan keeps a time as JSON does: equal, with its offset, and in UTC where
// the offset is none.
func timePlan() plan {
	return plan{kindBytes, func(dst []byte, v reflect.Value) ([]byte, error) {
		t := timeIn(v)
		if _, offset := t.Zone(); offset == 0 {
			t = t.UTC()
		}
		raw, err := t.MarshalBinary()
		return appendString(dst, string(raw)), err
	}, func(r *reader, v reflect.Value) {
		var t time.Time
		if err := t.UnmarshalBinary([]byte(r.bytes())); err != nil && r.err == nil {
			r.fail("a time does not decode")
		}
		*v.Addr().Interface().(*time.Time) = t
	}}
}

// timeIn is the time in v, without a copy on the heap where that can be.
func timeIn(v reflect.Value) time.Time {
	if v.CanAddr() {
		return *v.Addr().Interface().(*time.Time)
	}
	return v.Interface().(time.Time)
}

func jsonPlan() plan {
	return plan{kindBytes, func(dst []byte, v reflect.Value) ([]byte, error) {
		raw, err := json.Marshal(v.Interface())
		return appendString(dst, string(raw)), err
	}, func(r *reader, v reflect.Value) {
		if err := json.Unmarshal([]byte(r.bytes()), v.Addr().Interface()); err != nil && r.err == nil {
			r.fail("a field does not decode")
		}
	}}
}

func pointerPlan(t reflect.Type, depth int) (plan, error) {
	to, err := newPlan(t.Elem(), depth+1)
	return plan{to.kind, func(dst []byte, v reflect.Value) ([]byte, error) {
		return to.write(dst, v.Elem())
	}, func(r *reader, v reflect.Value) {
		v.Set(reflect.New(t.Elem()))
		to.read(r, v.Elem())
	}}, err
}

func listPlan(t reflect.Type, depth int) (plan, error) {
	of, err := newPlan(t.Elem(), depth+1)
	return plan{kindList, func(dst []byte, v reflect.Value) (_ []byte, err error) {
		dst = append(binary.AppendUvarint(dst, uint64(v.Len())), of.kind)
		for i := range v.Len() {
			if dst, err = of.write(dst, v.Index(i)); err != nil {
				return dst, err
			}
		}
		return dst, nil
	}, func(r *reader, v reflect.Value) {
		n := r.count(of.kind)
		v.Set(reflect.MakeSlice(t, min(n, listAhead), min(n, listAhead)))
		for i := 0; i < n && r.err == nil; i++ {
			if i == v.Len() {
				v.Grow(1)
				v.SetLen(i + 1)
			}
			of.read(r, v.Index(i))
		}
	}}, err
}

// listAhead is for how many elements room is made on the word of a count.
const listAhead = 256

// textsPlan is mapPlan for the most frequent type, without reflection.
func textsPlan() plan {
	return plan{kindMap, func(dst []byte, v reflect.Value) ([]byte, error) {
		texts := v.Interface().(map[string]string)
		dst = append(binary.AppendUvarint(dst, uint64(len(texts))), kindBytes)
		for _, key := range slices.Sorted(maps.Keys(texts)) {
			dst = appendString(appendString(dst, key), texts[key])
		}
		return dst, nil
	}, func(r *reader, v reflect.Value) {
		n := r.count(kindBytes)
		texts := make(map[string]string, min(n, listAhead))
		for i := 0; i < n && r.err == nil; i++ {
			key := r.bytes()
			texts[key] = r.bytes()
		}
		v.Set(reflect.ValueOf(texts))
	}}
}

// mapPlan writes the keys in order, so that equal values make equal bytes.
func mapPlan(t reflect.Type, depth int) (plan, error) {
	of, err := newPlan(t.Elem(), depth+1)
	return plan{kindMap, func(dst []byte, v reflect.Value) (_ []byte, err error) {
		all := make(map[string]reflect.Value, v.Len())
		for it := v.MapRange(); it.Next(); {
			all[it.Key().String()] = it.Value()
		}
		dst = append(binary.AppendUvarint(dst, uint64(len(all))), of.kind)
		for _, key := range slices.Sorted(maps.Keys(all)) {
			if dst, err = of.write(appendString(dst, key), all[key]); err != nil {
				return dst, err
			}
		}
		return dst, nil
	}, func(r *reader, v reflect.Value) {
		n := r.count(of.kind)
		v.Set(reflect.MakeMap(t))
		for i := 0; i < n && r.err == nil; i++ {
			key, value := reflect.ValueOf(r.bytes()).Convert(t.Key()), reflect.New(t.Elem()).Elem()
			of.read(r, value)
			v.SetMapIndex(key, value)
		}
	}}, err
}

// field is one field of a struct.
type field struct {
	plan
	id    uint16
	index int
	time  bool
}

// absent reports whether a field is left out. A time is zero wherever it is.
func (f *field) absent(v reflect.Value) bool {
	if f.time {
		return timeIn(v).IsZero()
	}
	return v.IsZero()
}

func structPlan(t reflect.Type, depth int) (plan, error) {
	fields, err := fieldsOf(t, depth)
	return plan{kindStruct, func(dst []byte, v reflect.Value) (_ []byte, err error) {
		for i := range fields {
			f := &fields[i]
			at := v.Field(f.index)
			if f.absent(at) {
				continue
			}
			dst = binary.BigEndian.AppendUint16(append(dst, f.kind), f.id)
			if dst, err = f.write(dst, at); err != nil {
				return dst, err
			}
		}
		return append(dst, kindEnd), nil
	}, func(r *reader, v reflect.Value) {
		next := 0
		for {
			kind, id := r.field()
			if kind == kindEnd || r.err != nil {
				return
			}
			i := find(fields, next, id)
			if i < 0 {
				r.skip(kind, 0)
				continue
			}
			if fields[i].kind != kind {
				r.fail("a field is of another kind")
				return
			}
			fields[i].read(r, v.Field(fields[i].index))
			next = i + 1
		}
	}}, err
}

// find looks for a field, first where it stands when nothing has changed.
func find(fields []field, next int, id uint16) int {
	if next < len(fields) && fields[next].id == id {
		return next
	}
	for n := range fields {
		if i := (next + n) % len(fields); fields[i].id == id {
			return i
		}
	}
	return -1
}

func fieldsOf(t reflect.Type, depth int) ([]field, error) {
	var out []field
	ids := map[uint16]string{}
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() {
			return nil, fmt.Errorf("compact: field %s of %s is not exported", f.Name, t)
		}
		p, err := newPlan(f.Type, depth+1)
		if err != nil {
			return nil, fmt.Errorf("%w (field %s of %s)", err, f.Name, t)
		}
		id := idOf(f)
		if other, taken := ids[id]; taken {
			return nil, fmt.Errorf("compact: fields %s and %s of %s have the same hash: name one of them differently", other, f.Name, t)
		}
		ids[id] = f.Name
		out = append(out, field{p, id, i, f.Type == reflect.TypeFor[time.Time]()})
	}
	return out, nil
}

// idOf is the hash of a field's name.
func idOf(f reflect.StructField) uint16 {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "" || name == "-" {
		name = f.Name
	}
	h := fnv.New32a()
	h.Write([]byte(name))
	sum := h.Sum32()
	return uint16(sum>>16) ^ uint16(sum)
}

func appendString(dst []byte, s string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(s))), s...)
}
