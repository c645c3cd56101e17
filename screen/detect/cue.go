package detect

// decorate says of each hit whose contact it is and what the context says.
func decorate(p *pass) {}
