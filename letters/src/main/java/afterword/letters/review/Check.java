package afterword.letters.review;

import java.util.List;

/** Looks for one family of faults. */
interface Check {

    List<Finding> check(Reading reading);
}
