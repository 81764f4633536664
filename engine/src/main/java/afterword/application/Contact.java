package afterword.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the employer or the agency.
 *
 * @param id of the user's choosing, unique in the application
 * @param organization the company, if absent
 * @param address the lines of a postal address (S2-3)
 * @param roles whether they decide among them, which is asked before leaving (S2-1)
 * @param met as written down (S2-2); absent: true where an interview names them
 * @param prefers the channel they asked for; absent: not said
 */
public record Contact(
        String id,
        PersonName name,
        @Nullable String title,
        @Nullable String organization,
        @Nullable String email,
        @Nullable String phone,
        List<String> address,
        Set<Role> roles,
        @Nullable Boolean met,
        @Nullable Channel prefers,
        FirstName firstName) {

    public Contact {
        address = List.copyOf(address);
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
