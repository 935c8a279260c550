namespace Plumbline.Core.Frameworks;

/// <summary>An id that no framework has. The message is for the user.</summary>
public sealed class UnknownFrameworkException(string message) : Exception(message);
