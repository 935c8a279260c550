namespace Plumbline.Cli.Tests.Docs;

/// <summary>The process has one working folder, and these commands are run in it: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(DocumentedCommands), DisableParallelization = true)]
public sealed class DocumentedCommands;
