namespace Plumbline.Simulator.State;

/// <summary>SQLite's result codes that we tell apart.</summary>
internal static class SqliteErrors
{
    public const int Busy = 5;
}
