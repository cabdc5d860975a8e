/** A neutral page: nobody is surprised by somebody who looks at the weather. */
export const ELSEWHERE = 'https://www.jma.go.jp/bosai/forecast/';
