package boltstore

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/crc32"

	"offside/queue"
)

// A record is a version byte, a CRC-32C and a payload. The checksum covers the
// version, the bucket and the key too, so that a record that turns up under a
// wrong key is as damaged as one with a wrong byte.
//
// The version says how the payload is written. In the first one it is bytes or
// JSON; in the second one a value as package compact writes it. Both are read,
// so that a queue of the first format goes on as it is and changes record by
// record. Events are JSON in either: the chain is made of their bytes. In the
// third one, a payload of an older version, with that version before it, is
// sealed with the queue's key; the checksum is over what is on disk, so that
// damage can be told without the key.
const (
	recordPlain   = 1
	recordCompact = 2
	recordSealed  = 3
	recordHeader  = 5
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// seal makes a record of the payload for its place.
func seal(version byte, bucket string, key, payload []byte) []byte {
	rec := make([]byte, recordHeader, recordHeader+len(payload))
	rec[0] = version
	binary.BigEndian.PutUint32(rec[1:], checksum(version, bucket, key, payload))
	return append(rec, payload...)
}

// unseal returns the payload of a record read from its place, or ErrCorrupt, or
// ErrNewer. The payload is part of rec.
func unseal(bucket string, key, rec []byte) ([]byte, error) {
	if len(rec) < recordHeader {
		return nil, damaged(bucket, key, "it is cut short")
	}
	payload := rec[recordHeader:]
	if binary.BigEndian.Uint32(rec[1:]) != checksum(rec[0], bucket, key, payload) {
		return nil, damaged(bucket, key, "its checksum does not match")
	}
	if rec[0] > recordSealed {
		return nil, fmt.Errorf("%w: record version %d", queue.ErrNewer, rec[0])
	}
	return payload, nil
}

// decode reads a record from its place into v.
func (s *Store) decode(bucket string, key, rec []byte, v any) error {
	version, payload, err := s.reveal(bucket, key, rec)
	switch {
	case err != nil:
		return err
	case version == recordPlain:
		err = json.Unmarshal(payload, v)
	default:
		err = s.codec.Decode(payload, v)
	}
	if err != nil {
		return damaged(bucket, key, err.Error())
	}
	return nil
}

func checksum(version byte, bucket string, key, payload []byte) uint32 {
	var place [96]byte
	head := append(append(place[:0], bucket...), 0, version, byte(len(key)))
	sum := crc32.Update(0, castagnoli, append(head, key...))
	return crc32.Update(sum, castagnoli, payload)
}

func damaged(bucket string, key []byte, what string) error {
	return fmt.Errorf("%w: %s %x: %s", queue.ErrCorrupt, bucket, key, what)
}
