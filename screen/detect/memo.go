package detect

// memo remembers what was looked up, so much of it that it pays and no more: when
// it is full, all is forgotten.
type memo[K comparable, V any] struct{ seen map[K]V }

// put remembers v, one of at most so many.
func (m *memo[K, V]) put(key K, v V, most int) V {
	if m.seen == nil || len(m.seen) >= most {
		m.seen = make(map[K]V)
	}
	m.seen[key] = v
	return v
}
