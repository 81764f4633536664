package afterword.guard;

/** One thing that may be against a contact, or worth bearing in mind. */
interface Guard {

    void look(Case question, Findings found);
}
