namespace Plumbline.Store.Plans;

/// <summary>A plan, its journal or its audit file cannot be used. The message says which and why.</summary>
public sealed class PlanFileException(string message, Exception? cause = null) : Exception(message, cause);
