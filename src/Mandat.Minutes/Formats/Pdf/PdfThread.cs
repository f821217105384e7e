using System.Runtime.ExceptionServices;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>
/// Runs the work on a PDF beside the caller: with a deep stack, and with an end. The parser looks at the clock whenever it unpacks a stream
/// and between pages; should it hang in between, it is left behind.
/// </summary>
internal static class PdfThread
{
    private const int Stack = 16 * 1024 * 1024;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public static T Run<T>(Func<T> work, ReadBudget budget) where T : class
    {
        T? result = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Work, Stack) { IsBackground = true, Name = "pdf" };
        thread.Start();
        if (!thread.Join(budget.TimeLeft < TimeSpan.Zero ? Grace : budget.TimeLeft + Grace)) throw new UnreadableException(UnreadableReason.TookTooLong);
        failure?.Throw();
        return result!;

        void Work()
        {
            try
            {
                result = work();
            }
            // Everything that would end the process here is thrown again to the caller, who knows what it means.
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }
}
