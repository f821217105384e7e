namespace Mandat.Core.Kernel;

/// <summary>An identity of one kind of thing: a version 7 UUID with a type of its own.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

public readonly record struct CollaborationId(Guid Value) : IId<CollaborationId> { public static CollaborationId From(Guid value) => new(value); }
public readonly record struct AgreementPeriodId(Guid Value) : IId<AgreementPeriodId> { public static AgreementPeriodId From(Guid value) => new(value); }
public readonly record struct PartyId(Guid Value) : IId<PartyId> { public static PartyId From(Guid value) => new(value); }
public readonly record struct FocusAreaId(Guid Value) : IId<FocusAreaId> { public static FocusAreaId From(Guid value) => new(value); }
public readonly record struct PersonId(Guid Value) : IId<PersonId> { public static PersonId From(Guid value) => new(value); }
public readonly record struct AffiliationId(Guid Value) : IId<AffiliationId> { public static AffiliationId From(Guid value) => new(value); }
public readonly record struct PasskeyId(Guid Value) : IId<PasskeyId> { public static PasskeyId From(Guid value) => new(value); }
public readonly record struct SignInLinkId(Guid Value) : IId<SignInLinkId> { public static SignInLinkId From(Guid value) => new(value); }
public readonly record struct SessionId(Guid Value) : IId<SessionId> { public static SessionId From(Guid value) => new(value); }
public readonly record struct BodyKindId(Guid Value) : IId<BodyKindId> { public static BodyKindId From(Guid value) => new(value); }
public readonly record struct BodyId(Guid Value) : IId<BodyId> { public static BodyId From(Guid value) => new(value); }
public readonly record struct SeatId(Guid Value) : IId<SeatId> { public static SeatId From(Guid value) => new(value); }
public readonly record struct MeetingId(Guid Value) : IId<MeetingId> { public static MeetingId From(Guid value) => new(value); }
public readonly record struct AgendaItemId(Guid Value) : IId<AgendaItemId> { public static AgendaItemId From(Guid value) => new(value); }
public readonly record struct AttendanceId(Guid Value) : IId<AttendanceId> { public static AttendanceId From(Guid value) => new(value); }
public readonly record struct AttachmentId(Guid Value) : IId<AttachmentId> { public static AttachmentId From(Guid value) => new(value); }
public readonly record struct NoteId(Guid Value) : IId<NoteId> { public static NoteId From(Guid value) => new(value); }
public readonly record struct MatterId(Guid Value) : IId<MatterId> { public static MatterId From(Guid value) => new(value); }
public readonly record struct ConsiderationId(Guid Value) : IId<ConsiderationId> { public static ConsiderationId From(Guid value) => new(value); }
public readonly record struct DecisionId(Guid Value) : IId<DecisionId> { public static DecisionId From(Guid value) => new(value); }
public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId> { public static AssignmentId From(Guid value) => new(value); }
public readonly record struct AssigneeId(Guid Value) : IId<AssigneeId> { public static AssigneeId From(Guid value) => new(value); }
public readonly record struct InitiativeId(Guid Value) : IId<InitiativeId> { public static InitiativeId From(Guid value) => new(value); }
public readonly record struct MentionId(Guid Value) : IId<MentionId> { public static MentionId From(Guid value) => new(value); }
public readonly record struct InitiativeRoleId(Guid Value) : IId<InitiativeRoleId> { public static InitiativeRoleId From(Guid value) => new(value); }
public readonly record struct FileId(Guid Value) : IId<FileId> { public static FileId From(Guid value) => new(value); }
public readonly record struct SourceDocumentId(Guid Value) : IId<SourceDocumentId> { public static SourceDocumentId From(Guid value) => new(value); }
public readonly record struct EvidenceId(Guid Value) : IId<EvidenceId> { public static EvidenceId From(Guid value) => new(value); }
public readonly record struct DraftId(Guid Value) : IId<DraftId> { public static DraftId From(Guid value) => new(value); }
public readonly record struct DraftItemId(Guid Value) : IId<DraftItemId> { public static DraftItemId From(Guid value) => new(value); }
public readonly record struct OutboxMessageId(Guid Value) : IId<OutboxMessageId> { public static OutboxMessageId From(Guid value) => new(value); }
