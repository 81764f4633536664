package afterword.rules;

import afterword.application.Word;

/** How badly two rules clash: not both can be followed, both only sometimes, or a pull of tone. */
public enum Strength implements Word {
    HARD,
    MEDIUM,
    SOFT
}
