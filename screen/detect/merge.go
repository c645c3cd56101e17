package detect

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// merger makes the automaton's states out of the graphs of all terms: the sets
// of nodes that the same symbols lead to, so that terms which begin alike are
// followed together.
type merger struct {
	c     *compiler
	known map[string]int32
	sets  [][]int32
	pool  []int32 // where sets lie

	set   []int32 // the set being made
	key   []byte
	steps []arrow // the steps out of the state being filled
	goals []int32
}

// finish makes the states.
func (c *compiler) finish() {
	m := merger{c: c, known: make(map[string]int32, 1<<13)}
	var anywhere, opening []int32
	for _, t := range c.tops {
		if t.atStart {
			opening = append(opening, t.node)
		} else {
			anywhere = append(anywhere, t.node)
		}
	}
	c.g.anywhere, c.g.opening = m.state(anywhere), m.state(opening)
	for n := 0; n < len(m.sets); n++ {
		m.fill(int32(n))
	}
}

// state is the number of the state for the nodes, new or known.
func (m *merger) state(nodes []int32) int32 {
	m.c.walk++
	m.set = m.set[:0]
	for _, n := range nodes {
		m.spread(n)
	}
	slices.Sort(m.set)
	m.key = m.key[:0]
	for _, n := range m.set {
		m.key = binary.LittleEndian.AppendUint32(m.key, uint32(n))
	}
	n, ok := m.known[string(m.key)]
	if !ok {
		n = int32(len(m.sets))
		m.known[string(m.key)] = n
		from := len(m.pool)
		m.pool = append(m.pool, m.set...)
		m.sets = append(m.sets, m.pool[from:len(m.pool):len(m.pool)])
		m.c.g.states = append(m.c.g.states, state{})
	}
	return n
}

// spread adds n, and the nodes that empty steps reach from it, to the set:
// those that something leads out of or that accept.
func (m *merger) spread(n int32) {
	if !m.c.visit(n) {
		return
	}
	telling := m.c.nodes[n].accept.term != nil
	for i := m.c.nodes[n].arrows; i != 0; i = m.c.arrows[i].next {
		if a := &m.c.arrows[i]; a.symbol == emptyStep {
			m.spread(a.to)
		} else {
			telling = true
		}
	}
	if telling {
		m.set = append(m.set, n)
	}
}

// fill makes the steps out of state n.
func (m *merger) fill(n int32) {
	st := state{any: -1}
	m.steps = m.steps[:0]
	for _, node := range m.sets[n] {
		raw := &m.c.nodes[node]
		for i := raw.arrows; i != 0; i = m.c.arrows[i].next {
			if m.c.arrows[i].symbol != emptyStep {
				m.steps = append(m.steps, m.c.arrows[i])
			}
		}
		if raw.accept.term != nil {
			st.accepts = append(st.accepts, raw.accept)
		}
	}
	slices.SortFunc(m.steps, func(a, b arrow) int { return cmp.Compare(a.symbol, b.symbol) })
	g := m.c.g
	st.first = int32(len(g.steps))
	for from := 0; from < len(m.steps); {
		symbol := m.steps[from].symbol
		m.goals = m.goals[:0]
		for ; from < len(m.steps) && m.steps[from].symbol == symbol; from++ {
			m.goals = append(m.goals, m.steps[from].to)
		}
		to := m.state(m.goals)
		if symbol == anyWord {
			st.any = to
			continue
		}
		g.steps = append(g.steps, step{symbol, to})
		st.symbols |= symbolBit(symbol)
		st.lists = st.lists || symbol < 0
	}
	st.end = int32(len(g.steps))
	g.states[n] = st
}
