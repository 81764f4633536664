package afterword.playbook;

import afterword.application.Channel;
import afterword.plan.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a playbook asks where the decision stands.
 *
 * @param channel the usual one, citing why
 * @param ask whom, in order of preference
 * @param slots the halves of the day it calls in, one after the other; empty: any time of the day
 * @param promiseKnown the first one, where the employer named a day that has not lapsed
 * @param promiseUnknown the first one, where they named none
 * @param again after an unanswered one; absent with slots, where the next slot follows
 * @param atMost unanswered ones; absent: no cap
 * @param sales what is different in sales (S1-14); absent: nothing
 */
public record CheckIns(
        Cited<Channel> channel,
        Cited<List<Asked>> ask,
        List<Slot> slots,
        Cited<First> promiseKnown,
        Cited<First> promiseUnknown,
        @Nullable Cited<Again> again,
        @Nullable Cited<Integer> atMost,
        @Nullable Sales sales) {

    public CheckIns {
        slots = List.copyOf(slots);
    }

    /**
     * The day of the first check-in.
     *
     * @param notBefore a day it does not come before; absent: none
     * @param latest the last day for it; absent: not said
     */
    public record First(
            DayRule on,
            @Nullable DayRule notBefore,
            @Nullable DayRule latest) {}

    /**
     * The day of the next one after an unanswered one.
     *
     * @param last the day of the last one the cap allows; absent: as the others
     */
    public record Again(DayRule on, @Nullable DayRule last) {}

    /** What a job in sales changes; absent parts stay as they are. */
    public record Sales(
            @Nullable Cited<Integer> atMost, @Nullable Cited<First> promiseUnknown) {}

    /** The same for a job in sales. */
    public CheckIns forSales() {
        if (sales == null) {
            return this;
        }
        return new CheckIns(
                channel,
                ask,
                slots,
                promiseKnown,
                sales.promiseUnknown() == null ? promiseUnknown : sales.promiseUnknown(),
                again,
                sales.atMost() == null ? atMost : sales.atMost(),
                sales);
    }
}
