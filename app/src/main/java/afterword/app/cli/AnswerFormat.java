package afterword.app.cli;

/** For whom an answer is written. */
enum AnswerFormat {
    TEXT,
    JSON
}
