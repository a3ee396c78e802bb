/** Minutes that the quiz of a session takes. Apart from the schema, so that what a browser fetches brings no validator along. */
export const quizMinutes = 10;
