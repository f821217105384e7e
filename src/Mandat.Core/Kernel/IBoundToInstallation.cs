namespace Mandat.Core.Kernel;

/// <summary>A row that belongs to this installation alone: sign-ins, mail on its way, keys. No export carries it.</summary>
public interface IBoundToInstallation;
