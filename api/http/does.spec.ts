import { describe, expect, it } from '@jest/globals';
import { Controller } from '@nestjs/common';
import {
  type InputOf,
  type Opinion,
  readLiveness,
  readOpinion,
  withdrawVoice,
} from '../../core/contract/index.js';
import { boundTo } from './bound.js';
import { Does } from './does.js';

/** Does the compiler refuse a method that is not what its operation declares? Each line below must be an error. */
@Controller()
class Bound {
  @Does(readOpinion)
  right({ params }: InputOf<typeof readOpinion>, _lang: string): Promise<Opinion> {
    return Promise.resolve({ id: params.id } as Opinion);
  }

  // @ts-expect-error: the answer lacks what is declared
  @Does(readLiveness)
  otherAnswer(): { status: 'up' } {
    return { status: 'up' };
  }

  // @ts-expect-error: the operation has no body
  @Does(readOpinion)
  otherInput({ body }: { body: { text: string } }): Promise<Opinion> {
    return Promise.resolve({ text: body.text } as Opinion);
  }

  // @ts-expect-error: nothing is answered here, and the method answers something
  @Does(withdrawVoice)
  tooMuch(): Promise<{ status: string }> {
    return Promise.resolve({ status: 'withdrawn' });
  }
}

describe('what is bound to a method', () => {
  it('is its operation, for guard and input to read', () => {
    expect(boundTo(Bound.prototype.right)?.operations).toEqual([readOpinion]);
  });

  it('is nothing where @Does was forgotten: then it is not served', () => {
    expect(boundTo(() => undefined)).toBeUndefined();
  });
});
