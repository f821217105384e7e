using Mandat.Core.Kernel;

namespace Mandat.Core.Notices;

/// <summary>What a notice is about; the words are made when it is sent.</summary>
public enum NoticeKind
{
    /// <summary>A link that was asked for on the sign-in page.</summary>
    SignInLink,

    /// <summary>A link for somebody who was invited.</summary>
    Invitation,
}

/// <summary>
/// A mail to be sent (utgående post), saved with what caused it. It holds no words and no secret: those are made when it is sent, at
/// least once, by whoever holds the lease.
/// </summary>
public sealed record OutboxMessage : IBoundToInstallation
{
    public required OutboxMessageId Id { get; init; }
    public required NoticeKind Kind { get; init; }

    /// <summary>The address.</summary>
    public required string To { get; init; }

    /// <summary>Two messages with the same key are one.</summary>
    public required string DedupKey { get; init; }

    /// <summary>Language when the person has chosen none.</summary>
    public string? Language { get; init; }

    /// <summary>Where the link leads when it has signed the person in.</summary>
    public string? Return { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime DueAt { get; init; }

    /// <summary>When sending it has no use any more.</summary>
    public DateTime? GiveUpAt { get; init; }
    public int Attempts { get; init; }
    public string? LockedBy { get; init; }
    public DateTime? LockedUntil { get; init; }
    public DateTime? DoneAt { get; init; }

    /// <summary>When sending it was given up; an administrator sees it.</summary>
    public DateTime? DeadAt { get; init; }
    public string? LastError { get; init; }

    public static OutboxMessage For(string address, NoticeKind kind, string dedupKey, DateTime now) => new()
    {
        Id = Kernel.Id.New<OutboxMessageId>(), Kind = kind, To = address, DedupKey = dedupKey, CreatedAt = now, DueAt = now,
    };
}
