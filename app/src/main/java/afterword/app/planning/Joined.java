package afterword.app.planning;

import afterword.app.store.KnownAs;
import afterword.app.store.Owner;
import afterword.app.store.SamePeople;
import afterword.guard.Identities;
import afterword.guard.Question;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is one person and who are two, as their owner said. */
record Joined(Map<KnownAs, Set<KnownAs>> same, Set<Set<KnownAs>> apart) implements Identities {

    static Joined of(SamePeople people, Owner owner) {
        return new Joined(people.of(owner), people.apart(owner));
    }

    /** Whether whom the question is about is known from that application too. */
    boolean concerns(String application, Question question) {
        return same.getOrDefault(new KnownAs(question.application(), question.contact()), Set.of()).stream()
                .anyMatch(known -> known.application().equals(application));
    }

    @Override
    public Optional<Boolean> areOne(String application, String contact, String otherApplication, String otherContact) {
        KnownAs one = new KnownAs(application, contact);
        KnownAs other = new KnownAs(otherApplication, otherContact);
        if (same.getOrDefault(one, Set.of()).contains(other)) {
            return Optional.of(true);
        }
        return apart.contains(Set.of(one, other)) ? Optional.of(false) : Optional.empty();
    }
}
