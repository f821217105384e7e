using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Mandat.Minutes.Source;

namespace Mandat.Core.Intake.Recording;

/// <summary>Keeps the sentences that a thing came from.</summary>
sealed class EvidenceRecording(MandatDb db, Recorded recorded)
{
    public void Add(Guid subject, IReadOnlyList<SourceSpan> spans)
    {
        foreach (var (order, span) in spans.Index())
            db.Add(new Evidence
            {
                Id = Id.New<EvidenceId>(), Subject = subject, DocumentId = recorded.Document, Order = order, Start = span.Start, End = span.End,
                Quote = recorded.Reading.Source.At(span), Place = recorded.Reading.PlaceOf(span),
            });
    }

    /// <summary>Evidence of an outcome, which is remembered for the stories of initiatives.</summary>
    public void Outcome(Guid subject, IReadOnlyList<SourceSpan> spans)
    {
        Add(subject, spans);
        recorded.Outcomes.Add((spans, subject));
    }
}
