namespace Mandat.App.Texts;

/// <summary>Words of the mail.</summary>
public sealed class MailTexts;
