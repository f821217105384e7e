namespace Mandat.App.Texts;

/// <summary>Words of the frame and of the components.</summary>
public sealed class Ui;
