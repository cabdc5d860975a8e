// Decorators record the types of columns and constructors through this; it must load before any of them.
import 'reflect-metadata';
