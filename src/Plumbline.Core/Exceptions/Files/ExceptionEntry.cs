namespace Plumbline.Core.Exceptions.Files;

/// <summary>An exception, and the lines of its file that it takes.</summary>
/// <param name="FirstLine">The line of its dash, from 1.</param>
/// <param name="LastLine">The last line with something of it.</param>
public sealed record ExceptionEntry(AcceptedFailure Exception, int FirstLine, int LastLine);
