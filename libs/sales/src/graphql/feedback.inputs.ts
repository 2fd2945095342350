import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, Validate } from 'class-validator';
import { FEEDBACK_MARKS, type FeedbackMark } from '../data-access/feedback.ts';
import { CleanText } from './sales.inputs.ts';

export class GiveFeedbackInput {
  @IsString() lineId!: string;
  @IsIn(FEEDBACK_MARKS) mark!: FeedbackMark;
  @IsOptional() @MaxLength(500) @Validate(CleanText) words?: string | null;
  @IsOptional() @IsBoolean() named?: boolean | null;
}

export class AnswerFeedbackInput {
  @IsString() feedbackId!: string;
  @MaxLength(500) @Validate(CleanText) answer!: string;
}
